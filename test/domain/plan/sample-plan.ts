import type { CampaignPlan, Criterion } from '../../../src/domain/plan/plan.ts';

const attested = (label: string): Criterion => ({ clause: 'II', text: `${label}.`, label, rule: { kind: 'attested' } });

/** A small valid plan with at least one entry in every section. */
export function samplePlan(): CampaignPlan {
  return {
    schema: 1,
    code: 'vi-du-2026',
    name: 'Đợt thi đua ví dụ',
    document: {
      type: 'Kế hoạch',
      number: null,
      date: null,
      title: 'Thi đua',
      issuer: 'UBND xã',
      signer: null,
      signerPost: null,
      source: null,
    },
    host: {
      name: 'UBND xã Ví Dụ',
      kind: 'COMMUNE',
      organizationCode: null,
      heading: ['ỦY BAN NHÂN DÂN'],
      place: 'Ví Dụ',
      receiver: { unitKind: 'PHONG', name: 'Phòng Văn hóa', clause: 'V' },
    },
    basis: { KH: { type: 'Kế hoạch', number: '1/KH', date: '2025-10-13', issuer: 'UBND tỉnh', title: 'Phát động' } },
    timeZone: 'Asia/Ho_Chi_Minh',
    period: { from: '2026-01-01', to: '2026-03-31', text: 'quý I', clause: 'III' },
    achievement: 'có thành tích',
    levels: {
      GIAY_KHEN: {
        name: 'Giấy khen',
        form: 'Giấy khen',
        clause: 'IV',
        decidedBy: 'Chủ tịch',
        forwardedTo: null,
        cutoff: 'HAN',
        paperCutoff: null,
      },
      BANG_KHEN: {
        name: 'Bằng khen',
        form: 'Bằng khen',
        clause: 'IV',
        decidedBy: 'Tỉnh',
        forwardedTo: 'PROVINCE',
        cutoff: 'HAN',
        paperCutoff: 'HAN_GIAY',
        allocation: null,
      },
    },
    subjectKinds: ['TAP_THE', 'CA_NHAN'],
    unitKinds: {
      TO: { name: 'Tổ', group: 'BAU_CU', mayPropose: true },
      PHONG: { name: 'Phòng', group: 'CO_QUAN', mayPropose: true },
      HOI: { name: 'Hội', group: 'CO_QUAN', mayPropose: true },
      BAN: { name: 'Ban chỉ đạo', group: null, mayPropose: false },
    },
    exclusions: {
      BAN: {
        clause: 'IV.1',
        text: 'không bao gồm',
        levels: ['GIAY_KHEN'],
        bodyKinds: ['BAN'],
        collective: 'REFUSE',
        persons: 'REVIEW',
      },
    },
    quotas: {
      TO: {
        clause: 'IV.5',
        text: 'không quá 01, 02',
        levels: ['GIAY_KHEN'],
        unitKinds: ['TO'],
        limit: { mode: 'SEPARATE', limits: { TAP_THE: 1, CA_NHAN: 2 } },
      },
      PHONG: {
        clause: 'IV.5',
        text: 'không quá 02',
        levels: ['GIAY_KHEN'],
        unitKinds: ['PHONG'],
        limit: { mode: 'JOINT', total: 2 },
      },
      PHONG_LON: {
        clause: 'IV.5',
        text: 'riêng',
        levels: ['GIAY_KHEN'],
        unitKinds: [],
        units: ['VHXH'],
        limit: { mode: 'JOINT', total: 3 },
      },
      HOI: {
        clause: 'IV.5',
        text: 'chung',
        levels: ['GIAY_KHEN'],
        unitKinds: ['HOI'],
        limit: { mode: 'WITHIN', unitKind: 'PHONG' },
      },
      TREN: {
        clause: 'IV.5',
        text: 'không giới hạn',
        levels: ['BANG_KHEN'],
        unitKinds: ['TO', 'PHONG'],
        limit: { mode: 'UNLIMITED' },
      },
    },
    criteria: {
      'A.1': attested('Đoàn kết'),
      'A.2': {
        ...attested('Cử tri'),
        rule: { kind: 'turnout-at-least', params: { percent: 98, elections: ['QUOC_HOI', 'HDND_XA'] } },
      },
      'A.3': { ...attested('Chỉ tiêu'), rule: { kind: 'indicator-reached', params: { indicator: 'TRONG_RUNG' } } },
      'C.1': attested('Chấp hành'),
      'C.2': { ...attested('Nêu gương'), rule: { kind: 'attested-by-party-member', params: { nonMember: 'unmet' } } },
    },
    criteriaSets: {
      TAP_THE_BC: {
        level: 'GIAY_KHEN',
        subject: 'TAP_THE',
        groups: ['BAU_CU'],
        clause: 'IV',
        text: 'tập thể',
        require: { allOf: ['A.1', 'A.2'] },
      },
      TAP_THE_CQ: {
        level: 'GIAY_KHEN',
        subject: 'TAP_THE',
        groups: ['CO_QUAN'],
        clause: 'IV',
        text: 'tập thể',
        require: { allOf: ['A.1', 'A.3'] },
      },
      CA_NHAN: {
        level: 'GIAY_KHEN',
        subject: 'CA_NHAN',
        groups: [],
        clause: 'IV',
        text: 'cá nhân',
        require: { anyOf: ['C.1', 'C.2'] },
      },
      B_TAP_THE: { level: 'BANG_KHEN', subject: 'TAP_THE', groups: [], clause: 'IV', text: 'tập thể', require: 'A.1' },
      B_CA_NHAN: { level: 'BANG_KHEN', subject: 'CA_NHAN', groups: [], clause: 'IV', text: 'cá nhân', require: 'C.1' },
    },
    documents: {
      TO_TRINH: {
        name: 'Tờ trình',
        clause: 'IV.4',
        per: 'DOSSIER',
        levels: ['GIAY_KHEN', 'BANG_KHEN'],
        forms: ['SCAN', 'WORD'],
        suppliedBy: 'UNIT',
        marks: ['SEAL'],
      },
      BAO_CAO_08: {
        name: 'Báo cáo',
        clause: 'IV.4',
        per: 'NOMINEE',
        levels: ['GIAY_KHEN'],
        forms: ['SCAN'],
        suppliedBy: 'UNIT',
        marks: [],
        maxBytes: 1000,
      },
    },
    dates: {
      HAN: { label: 'Hạn', sense: 'NO_LATER_THAN', date: '2026-03-18', text: 'chậm nhất 18/3', clause: 'IV.6' },
      HAN_GIAY: {
        label: 'Hạn giấy',
        sense: 'NO_LATER_THAN',
        date: '2026-03-18',
        time: null,
        text: 'chậm nhất 18/3',
        clause: 'IV.6',
      },
      BAU_CU: { label: 'Bầu cử', sense: 'AT', date: '2026-03-15', until: '2026-03-15', text: 'Chủ nhật', clause: 'I' },
    },
    fields: { citizenId: 'OPTIONAL', partyMembership: 'OPTIONAL', ethnicity: 'OFF', discipline: 'HOLD' },
    settings: {
      incompleteOnTime: false,
      confirmedFailure: 'REFUSE',
      participation: 'RECORDED',
      tieBreak: ['WOMAN'],
      minNonLeadershipPercent: null,
      publicationDays: 0,
    },
    questions: {
      Q1: {
        text: 'Hội được mấy?',
        why: 'Không nói.',
        clause: 'IV.5',
        answer: {
          type: 'choice',
          options: {
            CHUNG: { label: 'Chung', patch: {} },
            KHONG: { label: 'Không', patch: { quotas: { HOI: null } } },
            RIENG: {
              label: 'Riêng',
              patch: { quotas: { HOI: { limit: { mode: 'JOINT', total: 2, unitKind: null } } } },
            },
          },
        },
      },
      Q2: {
        text: 'Đến mấy giờ?',
        why: 'Không nói.',
        clause: 'IV.6',
        answer: { type: 'time', path: 'dates.HAN_GIAY.time', mayBePending: true },
      },
      Q3: {
        text: 'Bao nhiêu?',
        why: 'Không nói.',
        clause: 'IV',
        answer: { type: 'number', path: 'levels.BANG_KHEN.allocation', mayBePending: true },
      },
      Q4: {
        text: 'Ngày nào?',
        why: 'Không nói.',
        clause: 'IV',
        answer: { type: 'date', path: 'dates.HAN.date', mayBePending: false },
      },
      Q5: {
        text: 'Ai ký?',
        why: 'Không nói.',
        clause: 'IV',
        answer: { type: 'text', path: 'document.signer', mayBePending: true },
      },
    },
    tasks: { 'V.1': { title: 'Tuyên truyền', owner: 'Phòng', due: '2026-03-18', dueSense: 'BEFORE', clause: 'V.1' } },
    reports: {
      THANG: {
        name: 'Báo cáo',
        by: 'Phòng',
        to: 'UBND',
        form: null,
        period: 'MONTHLY',
        due: 'HAN',
        beforeDay: 25,
        sections: ['Kết quả'],
        clause: 'V',
      },
    },
    indicators: {
      TRONG_RUNG: {
        name: 'Trồng rừng',
        unit: 'ha',
        target: '12.5',
        direction: 'AT_LEAST',
        owner: null,
        period: 'Năm 2026',
        baseline: { label: 'Tỉnh giao', unit: 'ha', value: null },
        milestones: [{ by: '2026-06-30', target: '3' }],
        clause: 'II',
      },
    },
    conferences: {
      TK: {
        name: 'Tổng kết',
        when: 'tháng 4',
        place: 'Hội trường',
        points: 1,
        groups: { 'Đại biểu': ['Lãnh đạo'] },
        programme: [{ item: 'Khai mạc', by: 'Chủ tịch' }],
        clause: 'III',
      },
    },
  };
}

/** A deep copy of the sample in which the member at `path` is replaced, or, for `undefined`, taken out. */
export function brokenPlan(path: readonly (string | number)[], value: unknown): unknown {
  const plan = structuredClone(samplePlan()) as unknown as Record<string | number, unknown>;
  const parent = path.slice(0, -1).reduce((node, key) => node[key] as Record<string | number, unknown>, plan);
  const last = path[path.length - 1] as string | number;
  if (value === undefined) delete parent[last];
  else parent[last] = value;
  return plan;
}

/** Makes any change to what is inside throw. */
export function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(deepFreeze);
  return value;
}
