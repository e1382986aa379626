import { each, type ReferenceCheck, unknownCode, unknownCodes } from './reference-check.ts';
import { fault } from './shape.ts';

/** Whatever may be put up for a level must find a set to be judged by: persons and collectives of every group of units. */
const judgedLevels: ReferenceCheck = {
  reads: ['levels', 'criteriaSets', 'subjectKinds', 'unitKinds'],
  find: ({ levels, criteriaSets, subjectKinds, unitKinds }) => {
    const groups = new Set(Object.values(unitKinds).flatMap(({ group }) => group ?? []));
    return each(levels, 'levels', ({ name }, path, level) =>
      subjectKinds.flatMap((kind) => {
        const sets = Object.values(criteriaSets).filter((set) => set.level === level && set.subject === kind);
        if (sets.length === 0)
          return fault(path, `«${name}» chưa có bộ tiêu chuẩn nào cho ${kind}; hãy khai thêm ở criteriaSets.`);
        const unjudged = [...groups].filter(
          (group) => !sets.some((set) => set.groups.length === 0 || set.groups.includes(group)),
        );
        return unjudged.flatMap((group) =>
          fault(
            path,
            `«${name}» chưa có bộ tiêu chuẩn nào cho ${kind} của nhóm ${group}; hãy khai thêm ở criteriaSets.`,
          ),
        );
      }),
    );
  },
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

/** Who may be proposed, and how many. */
export const quotaReferences: readonly ReferenceCheck[] = [
  judgedLevels,
  exclusions,
  quotas,
  sharedQuotas,
  repeatedQuotas,
];
