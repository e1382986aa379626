import type { CouncilList } from '../../src/exports/council-list.ts';
import type { CouncilRow } from '../../src/exports/council-row.ts';
import type { RestrictedList } from '../../src/exports/restricted-list.ts';
import { frame } from './sample-papers.ts';

const criteria: CouncilRow['criteria'] = [
  { clause: 'IV.1.2', label: 'Nội bộ đoàn kết, gương mẫu', outcome: 'met' },
  { clause: 'IV.1.2.a', label: 'Hưởng ứng đợt thi đua', outcome: 'met' },
  { clause: 'IV.1.2.a', label: 'Tỷ lệ cử tri ≥ 98%', outcome: 'met' },
  { clause: 'IV.1.2.a', label: 'Bầu đủ số đại biểu', outcome: 'needs-review' },
];
const turnout: CouncilRow['turnout'] = [
  { election: 'QUOC_HOI', registered: 1246, voted: 1239, confirmed: true },
  { election: 'HDND_TINH', registered: 1246, voted: 1239, confirmed: true },
  { election: 'HDND_XA', registered: 3999, voted: 3919, confirmed: false },
];
const unit05 = { code: 'TBC05', name: 'Tổ bầu cử số 05' };

/** A complete row; tests change what they are about. */
export const person = (more: Partial<CouncilRow> = {}): CouncilRow => ({
  kind: 'CA_NHAN',
  unit: unit05,
  name: 'Nông Quang Thiện',
  honorific: 'Ông',
  position: 'Tổ trưởng',
  workplace: 'Tổ bầu cử số 05',
  achievement:
    'Trực tiếp chỉ đạo tổ chức cuộc bầu cử tại khu vực bỏ phiếu số 05, bảo đảm dân chủ, đúng luật, an toàn, tiết kiệm; tỷ lệ cử tri đi bầu đạt cao.',
  criteria: criteria.slice(0, 2),
  turnout: [],
  missingPapers: [],
  conclusion: 'qualified',
  isWoman: false,
  isLeader: true,
  ...more,
});

export const collective = (more: Partial<CouncilRow> = {}): CouncilRow =>
  person({
    kind: 'TAP_THE',
    name: unit05.name,
    honorific: null,
    position: null,
    workplace: null,
    criteria,
    turnout,
    achievement: 'Hoàn thành xuất sắc nhiệm vụ; công tác chuẩn bị chu đáo, kiểm phiếu chính xác, báo cáo kịp thời.',
    isLeader: false,
    ...more,
  });

const police = { code: 'CAX', name: 'Công an xã' };
export const communeRows: readonly CouncilRow[] = [
  collective(),
  collective({
    name: 'Chi hội Phụ nữ thôn Nà Soong',
    unit: { code: 'MTTQ', name: 'Ủy ban MTTQ Việt Nam xã' },
    turnout: [],
    missingPapers: ['Biên bản họp xét (bản giấy)', 'Báo cáo thành tích (bản quét)'],
  }),
  person(),
  person({
    name: 'Vi Thị Bích Hường',
    honorific: 'Bà',
    position: 'Thư ký',
    isWoman: true,
    isLeader: false,
    note: 'Đề nghị lần đầu',
  }),
  person({
    name: 'Lăng Văn Hoàng',
    honorific: 'Ông',
    rank: 'Thiếu tá',
    position: 'Trưởng Công an xã',
    workplace: 'Công an xã',
    unit: police,
    conclusion: 'undecided',
    conclusionNote: 'Chờ xác nhận của Công an tỉnh',
  }),
  person({
    name: "H'Hen Niê",
    honorific: 'Bà',
    position: '',
    workplace: 'Công an xã',
    unit: police,
    conclusion: 'unqualified',
    isWoman: true,
    isLeader: false,
  }),
];

export const councilList = (more: Partial<CouncilList> = {}): CouncilList => ({
  ...frame,
  title: 'DANH SÁCH ĐỀ NGHỊ XÉT KHEN THƯỞNG',
  subject:
    'Có thành tích xuất sắc trong công tác bầu cử đại biểu Quốc hội khóa XVI và đại biểu Hội đồng nhân dân các cấp nhiệm kỳ 2026 - 2031',
  basis: [
    'Căn cứ Nghị định số 152/2025/NĐ-CP ngày 14 tháng 6 năm 2025 của Chính phủ;',
    'Căn cứ Kế hoạch của Ủy ban nhân dân xã Cao Lộc về phát động thi đua lập thành tích trong công tác bầu cử.',
  ],
  levels: [
    { name: 'Giấy khen của Chủ tịch Ủy ban nhân dân xã', sheetName: 'Giấy khen xã', rows: communeRows },
    { name: 'Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh', sheetName: 'Bằng khen tỉnh', rows: [collective()] },
  ],
  signer: { post: ['TM. HỘI ĐỒNG', 'CHỦ TỊCH'], name: 'Nguyễn Văn Thành' },
  secondSigner: { post: ['THƯ KÝ'], name: 'Lý Thị Mai' },
  footer: 'Thi đua bầu cử & khen thưởng 2026 – in lúc 08:15:40 ngày 17/03/2026',
  ...more,
});

export const restrictedList: RestrictedList = {
  ...frame,
  title: 'DANH SÁCH CÁ NHÂN ĐỀ NGHỊ KHEN THƯỞNG KÈM SỐ CĂN CƯỚC',
  subject: councilList().subject,
  fields: { citizenId: true, ethnicity: false, partyMembership: true },
  levels: [
    {
      name: 'Giấy khen của Chủ tịch Ủy ban nhân dân xã',
      sheetName: 'Giấy khen xã',
      rows: [
        {
          unitName: unit05.name,
          name: 'Nông Quang Thiện',
          honorific: 'Ông',
          gender: 'NAM',
          birth: '1968-04-12',
          citizenId: '020068003417',
          isPartyMember: true,
          position: 'Tổ trưởng',
          workplace: 'Tổ bầu cử số 05',
        },
        {
          unitName: unit05.name,
          name: 'Vi Thị Bích Hường',
          honorific: 'Bà',
          gender: 'NU',
          birth: '1985',
          citizenId: '001185004921',
          isPartyMember: false,
          position: 'Thư ký',
          workplace: 'Tổ bầu cử số 05',
        },
      ],
    },
  ],
  footer: 'Người xuất: Lý Thị Mai, 08:15:40 ngày 17/03/2026',
};
