import type { View } from '../../../api/client.ts';
import { subjectKindName } from '../../../shared/words/names.ts';
import type { Appraisal } from '../views.ts';

/** Something that can be sent back. */
export interface Returnable {
  readonly key: string;
  /** Under which heading it stands. */
  readonly group: string;
  readonly label: string;
  readonly item: Omit<View<'ReturnItemInput'>, 'note'>;
  /** It lacks already: offered first. */
  readonly isMissing: boolean;
}

/** What people call the fields of a nominee. */
const fields: Readonly<Record<string, string>> = {
  name: 'Họ tên, tên gọi',
  position: 'Chức vụ',
  workplace: 'Nơi công tác',
  birthDate: 'Ngày sinh',
  birthYear: 'Năm sinh',
  gender: 'Giới tính',
  citizenId: 'Số CCCD',
  honorific: 'Ông, Bà',
  rank: 'Cấp bậc',
  headcount: 'Số người',
  womenPercent: 'Tỷ lệ nữ',
  isPartyMember: 'Đảng viên',
  isLeader: 'Lãnh đạo, quản lý',
  subjectUnitId: 'Tập thể là đơn vị nào',
  otherRoute: 'Đề nghị tuyến khác',
  achievementSummary: 'Tóm tắt thành tích',
};
const ofCollectives = new Set([
  'name',
  'headcount',
  'womenPercent',
  'subjectUnitId',
  'otherRoute',
  'achievementSummary',
]);

/** Everything of a dossier that may be reopened: papers, then each nominee's fields and criteria. */
export function returnable({ papers, nominees }: Appraisal): readonly Returnable[] {
  const slots = papers
    .filter(({ form, suppliedBy }) => form !== 'PAPER' && suppliedBy === 'UNIT')
    .map(({ key, name, form, state }): Returnable => {
      const label = `${name}, ${form === 'SCAN' ? 'bản scan' : 'bản Word'}`;
      return { key: `slot ${key}`, group: 'Giấy tờ', label, item: { slot: key }, isMissing: state === 'missing' };
    });
  return [...slots, ...nominees.filter(({ nominee }) => nominee.state !== 'withdrawn').flatMap(ofNominee)];
}

function ofNominee({ nominee: { id, name, kind }, criteria }: Appraisal['nominees'][number]): readonly Returnable[] {
  const group = `${name} (${subjectKindName(kind)})`;
  const own = Object.entries(fields).filter(([field]) => kind !== 'TAP_THE' || ofCollectives.has(field));
  return [
    ...own.map(([field, label]) => ({
      ...{ key: `field ${id} ${field}`, group, label: `Thông tin: ${label}` },
      ...{ item: { nomineeId: id, field }, isMissing: false },
    })),
    ...criteria.map(({ criterion, label }) => ({
      ...{ key: `criterion ${id} ${criterion}`, group, label: `Tiêu chuẩn: ${label}` },
      ...{ item: { nomineeId: id, criterion }, isMissing: false },
    })),
  ];
}
