import type { CampaignPlan, CriteriaNode, CriteriaSet } from './plan.ts';
import { at, fault, type PlanFault } from './shape.ts';

/** A look at how the parts of a plan refer to each other. Runs only when every section it reads has the right shape. */
export interface ReferenceCheck {
  readonly reads: readonly (keyof CampaignPlan)[];
  readonly find: (plan: CampaignPlan) => readonly PlanFault[];
}

type Codes = Readonly<Record<string, unknown>>;

/** Names every code of `used` that is not a key of `known`. */
function unknownCodes(used: readonly string[], known: Codes, path: string, what: string): readonly PlanFault[] {
  return used.flatMap((code, index) =>
    Object.hasOwn(known, code)
      ? []
      : fault(`${path}[${index}]`, `Kế hoạch không có ${what} «${code}»; hãy sửa mã hoặc khai thêm.`),
  );
}

function unknownCode(code: string | null, known: Codes, path: string, what: string): readonly PlanFault[] {
  if (code === null || Object.hasOwn(known, code)) return [];
  return fault(path, `Kế hoạch không có ${what} «${code}»; hãy sửa mã hoặc khai thêm.`);
}

const each = <T>(
  map: Readonly<Record<string, T>>,
  path: string,
  find: (item: T, path: string, code: string) => readonly PlanFault[],
) => Object.entries(map).flatMap(([code, item]) => find(item, at(path, code), code));

/** Every criterion code of a tree, in order, repeats included. */
export function criteriaOf(node: CriteriaNode): readonly string[] {
  if (typeof node === 'string') return [node];
  return ('allOf' in node ? node.allOf : node.anyOf).flatMap(criteriaOf);
}

const cutoffs: ReferenceCheck = {
  reads: ['levels', 'dates'],
  find: ({ levels, dates }) =>
    each(levels, 'levels', (level, path) =>
      (['cutoff', 'paperCutoff'] as const).flatMap((field) => {
        const key = level[field];
        const absent = unknownCode(key, dates, at(path, field), 'mốc thời gian');
        if (key === null || absent.length > 0) return absent;
        const sense = dates[key]?.sense;
        return sense === 'NO_LATER_THAN' || sense === 'BEFORE'
          ? []
          : fault(
              at(path, field),
              `Mốc «${key}» không phải là hạn («chậm nhất» hoặc «trước»); hãy chọn một mốc có hạn.`,
            );
      }),
    ),
};

const judgedLevels: ReferenceCheck = {
  reads: ['levels', 'criteriaSets', 'subjectKinds'],
  find: ({ levels, criteriaSets, subjectKinds }) =>
    each(levels, 'levels', (level, path, code) =>
      subjectKinds
        .filter((kind) => !Object.values(criteriaSets).some((set) => set.level === code && set.subject === kind))
        .flatMap((kind) =>
          fault(path, `«${level.name}» chưa có bộ tiêu chuẩn nào cho ${kind}; hãy khai thêm ở criteriaSets.`),
        ),
    ),
};

const receiver: ReferenceCheck = {
  reads: ['host', 'unitKinds'],
  find: ({ host, unitKinds }) =>
    unknownCode(host.receiver.unitKind, unitKinds, 'host.receiver.unitKind', 'loại đơn vị'),
};

const exclusions: ReferenceCheck = {
  reads: ['exclusions', 'levels', 'unitKinds'],
  find: ({ exclusions: rules, levels, unitKinds }) =>
    each(rules, 'exclusions', (rule, path) => [
      ...unknownCodes(rule.levels ?? [], levels, `${path}.levels`, 'hình thức khen thưởng'),
      ...unknownCodes(rule.bodyKinds, unitKinds, `${path}.bodyKinds`, 'loại đơn vị'),
    ]),
};

const quotas: ReferenceCheck = {
  reads: ['quotas', 'levels', 'unitKinds', 'subjectKinds'],
  find: ({ quotas: rules, levels, unitKinds, subjectKinds }) =>
    each(rules, 'quotas', (rule, path) => [
      ...unknownCodes(rule.levels, levels, `${path}.levels`, 'hình thức khen thưởng'),
      ...unknownCodes(rule.unitKinds, unitKinds, `${path}.unitKinds`, 'loại đơn vị'),
      ...(rule.unitKinds.length === 0 && rule.units === undefined
        ? fault(path, 'Chỉ tiêu này không dành cho đơn vị nào; hãy khai unitKinds hoặc units.')
        : []),
      ...(rule.limit.mode === 'WITHIN'
        ? unknownCode(rule.limit.unitKind, unitKinds, `${path}.limit.unitKind`, 'loại đơn vị')
        : []),
      ...(rule.limit.mode === 'SEPARATE' ? Object.keys(rule.limit.limits) : [])
        .filter((kind) => !subjectKinds.some((known) => known === kind))
        .flatMap((kind) =>
          fault(
            `${path}.limit.limits.${kind}`,
            `Kế hoạch này không khen thưởng ${kind}; hãy bỏ mục này hoặc thêm vào subjectKinds.`,
          ),
        ),
    ]),
};

/** The unit that shares its places must have places of its own for the same level. */
const sharedQuotas: ReferenceCheck = {
  reads: ['quotas'],
  find: ({ quotas: rules }) =>
    each(rules, 'quotas', ({ limit, levels }, path) => {
      if (limit.mode !== 'WITHIN') return [];
      const own = (level: string) =>
        Object.values(rules).some(
          (rule) =>
            rule.limit.mode !== 'WITHIN' && rule.levels.includes(level) && rule.unitKinds.includes(limit.unitKind),
        );
      return levels
        .filter((level) => !own(level))
        .flatMap((level) =>
          fault(
            `${path}.limit.unitKind`,
            `«${limit.unitKind}» không có chỉ tiêu riêng cho ${level} để tính chung; hãy khai chỉ tiêu ấy trước.`,
          ),
        );
    }),
};

/** Only the first rule that fits applies, so a second one for the same units would never be read. */
const repeatedQuotas: ReferenceCheck = {
  reads: ['quotas'],
  find: ({ quotas: rules }) => {
    const seen = new Map<string, string>();
    return each(rules, 'quotas', (rule, path, code) =>
      rule.levels
        .flatMap((level) => (rule.units ?? rule.unitKinds).map((unit) => `${level} · ${unit}`))
        .flatMap((pair) => {
          const earlier = seen.get(pair);
          seen.set(pair, earlier ?? code);
          return earlier === undefined
            ? []
            : fault(path, `Chỉ tiêu cho ${pair} đã khai ở «${earlier}»; hãy bỏ một trong hai.`);
        }),
    );
  },
};

const criteriaSets: ReferenceCheck = {
  reads: ['criteriaSets', 'criteria', 'levels', 'subjectKinds', 'unitKinds'],
  find: (plan) => {
    const groups = Object.fromEntries(
      Object.values(plan.unitKinds).flatMap(({ group }) => (group === null ? [] : [[group, true]])),
    );
    return each(plan.criteriaSets, 'criteriaSets', (set, path) => [
      ...unknownCode(set.level, plan.levels, `${path}.level`, 'hình thức khen thưởng'),
      ...(plan.subjectKinds.includes(set.subject)
        ? []
        : fault(
            `${path}.subject`,
            `Kế hoạch này không khen thưởng ${set.subject}; hãy bỏ bộ tiêu chuẩn này hoặc thêm vào subjectKinds.`,
          )),
      ...unknownCodes(set.groups, groups, `${path}.groups`, 'nhóm đơn vị'),
      ...treeFaults(set, plan.criteria, `${path}.require`),
    ]);
  },
};

function treeFaults(set: CriteriaSet, criteria: Codes, path: string): readonly PlanFault[] {
  const used = criteriaOf(set.require);
  return [...new Set(used)].flatMap((code) => [
    ...unknownCode(code, criteria, path, 'tiêu chuẩn'),
    ...(used.indexOf(code) === used.lastIndexOf(code)
      ? []
      : fault(path, `Tiêu chuẩn «${code}» bị lặp trong cây; hãy bỏ bớt một chỗ.`)),
  ]);
}

/** Only the first set that fits applies, so a second one for the same subjects would never be read. */
const repeatedSets: ReferenceCheck = {
  reads: ['criteriaSets'],
  find: ({ criteriaSets: sets }) =>
    each(sets, 'criteriaSets', (set, path, code) => {
      const before = Object.entries(sets).slice(0, Object.keys(sets).indexOf(code));
      const shares = (other: CriteriaSet) =>
        other.groups.length === 0 ||
        set.groups.length === 0 ||
        other.groups.some((group) => set.groups.includes(group));
      const earlier = before.find(
        ([, other]) => other.level === set.level && other.subject === set.subject && shares(other),
      );
      return earlier === undefined
        ? []
        : fault(path, `Bộ tiêu chuẩn «${earlier[0]}» đã dành cho cùng đối tượng; hãy bỏ một trong hai hoặc tách nhóm.`);
    }),
};

const measured: ReferenceCheck = {
  reads: ['criteria', 'indicators'],
  find: ({ criteria, indicators }) =>
    each(criteria, 'criteria', ({ rule }, path) =>
      rule.kind === 'indicator-reached'
        ? unknownCode(rule.params.indicator, indicators, `${path}.rule.params.indicator`, 'chỉ tiêu đo')
        : [],
    ),
};

const documents: ReferenceCheck = {
  reads: ['documents', 'levels'],
  find: ({ documents: required, levels }) =>
    Object.entries(required).flatMap(([kind, document]) =>
      unknownCodes(document.levels, levels, `documents.${kind}.levels`, 'hình thức khen thưởng'),
    ),
};

const spans: ReferenceCheck = {
  reads: ['dates', 'period'],
  find: ({ dates, period: { from, to } }) => [
    ...(from !== null && to !== null && to < from
      ? fault('period.to', `Ngày kết thúc ${to} đứng trước ngày bắt đầu ${from}; hãy sửa lại.`)
      : []),
    ...each(dates, 'dates', ({ date, until, time }, path) => [
      ...(date && until && until < date
        ? fault(`${path}.until`, `Ngày kết thúc ${until} đứng trước ngày bắt đầu ${date}; hãy sửa lại.`)
        : []),
      ...(time && date === null ? fault(`${path}.time`, 'Có giờ mà chưa có ngày; hãy ghi ngày hoặc bỏ giờ.') : []),
    ]),
  ],
};

const reports: ReferenceCheck = {
  reads: ['reports', 'dates'],
  find: ({ reports: known, dates }) =>
    each(known, 'reports', ({ due }, path) => unknownCode(due, dates, `${path}.due`, 'mốc thời gian')),
};

const tasks: ReferenceCheck = {
  reads: ['tasks'],
  find: ({ tasks: known }) =>
    each(known, 'tasks', ({ due, dueSense }, path) =>
      (due === null) === (dueSense === null)
        ? []
        : fault(`${path}.dueSense`, 'Hạn và cách hiểu hạn phải đi cùng nhau; hãy ghi cả hai hoặc để cả hai là null.'),
    ),
};

export const referenceChecks: readonly ReferenceCheck[] = [
  cutoffs,
  judgedLevels,
  receiver,
  exclusions,
  quotas,
  sharedQuotas,
  repeatedQuotas,
  criteriaSets,
  repeatedSets,
  measured,
  documents,
  spans,
  reports,
  tasks,
];
