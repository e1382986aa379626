import type { CriteriaNode, CriteriaSet } from './plan.ts';
import { type Codes, each, type ReferenceCheck, unknownCode, unknownCodes } from './reference-check.ts';
import { fault, type PlanFault } from './shape.ts';

/** Every criterion code of a tree, in order, repeats included. */
function criteriaOf(node: CriteriaNode): readonly string[] {
  if (typeof node === 'string') return [node];
  return ('allOf' in node ? node.allOf : node.anyOf).flatMap(criteriaOf);
}

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

/** What must be met. */
export const criteriaReferences: readonly ReferenceCheck[] = [criteriaSets, repeatedSets, measured];
