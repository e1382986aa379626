/** The shapes of what a plan says about the awards: levels, units, exclusions, quotas, criteria, papers. */
import {
  type AwardLevel,
  type CriteriaSet,
  type Criterion,
  type CriterionRule,
  type DocumentKind,
  type DocumentRequirement,
  documentForms,
  documentKinds,
  type Exclusion,
  elections,
  nomineeKinds,
  type PaperMark,
  type QuotaLimit,
  type QuotaRule,
  type UnitKind,
} from './plan.ts';
import {
  at,
  type Check,
  fault,
  flag,
  isGroup,
  list,
  mapOf,
  nullable,
  oneOf,
  optional,
  shape,
  text,
  variants,
  whole,
} from './shape.ts';

const codes = (least = 0) => list(text, least);
const paperMarks: readonly PaperMark[] = ['SIGNATURE', 'SEAL', 'CONFIRMATION'];
const largestFile = 2 ** 31;

export const level = shape<AwardLevel>({
  name: text,
  form: text,
  clause: text,
  decidedBy: text,
  forwardedTo: nullable(oneOf(['PROVINCE', 'PRIME_MINISTER', 'FRONT'])),
  cutoff: nullable(text),
  paperCutoff: nullable(text),
  allocation: optional(nullable(whole(0, 1_000_000))),
  note: optional(text),
});
export const unitKind = shape<UnitKind>({
  name: text,
  group: nullable(text),
  mayPropose: flag,
  printedAs: optional(text),
});
export const exclusion = shape<Exclusion>({
  clause: text,
  text,
  levels: optional(codes(1)),
  bodyKinds: codes(1),
  collective: oneOf(['REFUSE', 'REVIEW']),
  persons: oneOf(['REFUSE', 'REVIEW', 'ALLOW']),
});

const count = whole(0, 10_000);
const limitsByKind: Check = (value, path) => {
  const faults = mapOf(count, { least: 1 })(value, path);
  if (faults.length > 0) return faults;
  const strange = Object.keys(value as object).filter((kind) => !nomineeKinds.includes(kind as 'CA_NHAN'));
  return strange.flatMap((kind) => fault(at(path, kind), `Chỗ này phải là một trong: ${nomineeKinds.join(', ')}.`));
};
const quotaLimit = variants<QuotaLimit['mode']>('mode', {
  SEPARATE: { limits: limitsByKind },
  JOINT: { total: count },
  WITHIN: { unitKind: text },
  UNLIMITED: {},
});
export const quota = shape<QuotaRule>({
  clause: text,
  text,
  levels: codes(1),
  unitKinds: codes(),
  units: optional(codes(1)),
  limit: quotaLimit,
});

const electionList = list(oneOf(elections), 1);
const ofElections = { params: shape<{ elections: unknown }>({ elections: electionList }) };
const criterionRule = variants<CriterionRule['kind']>('kind', {
  attested: { params: optional(shape<object>({})) },
  'attested-by-party-member': { params: shape<{ nonMember: unknown }>({ nonMember: oneOf(['met', 'unmet']) }) },
  'turnout-at-least': {
    params: shape<{ percent: unknown; elections: unknown }>({ percent: whole(1, 100), elections: electionList }),
  },
  'seats-filled': ofElections,
  'no-rerun': ofElections,
  'closed-on-time': ofElections,
  'indicator-reached': { params: shape<{ indicator: unknown }>({ indicator: text }) },
});
export const criterion = shape<Criterion>({ clause: text, text, label: text, rule: criterionRule });

const deepestTree = 8;
const criteriaTree =
  (depth: number): Check =>
  (node, path) => {
    if (typeof node === 'string') return text(node, path);
    if (depth > deepestTree) return fault(path, `Cây tiêu chuẩn lồng quá ${deepestTree} tầng; hãy viết gọn lại.`);
    const branches = list(criteriaTree(depth + 1), 1);
    const isAny = isGroup(node) && Object.hasOwn(node, 'anyOf');
    return isAny
      ? shape<{ anyOf: unknown }>({ anyOf: branches })(node, path)
      : shape<{ allOf: unknown }>({ allOf: branches })(node, path);
  };
export const criteriaSet = shape<CriteriaSet>({
  level: text,
  subject: oneOf(nomineeKinds),
  groups: codes(),
  clause: text,
  text,
  require: criteriaTree(1),
});

const documentRequirement = shape<DocumentRequirement>({
  name: text,
  clause: text,
  per: oneOf(['DOSSIER', 'NOMINEE']),
  levels: codes(1),
  forms: list(oneOf(documentForms), 1),
  suppliedBy: oneOf(['UNIT', 'OFFICE']),
  marks: list(oneOf(paperMarks)),
  maxBytes: optional(whole(1, largestFile)),
});
export const documents = shape<Partial<Record<DocumentKind, unknown>>>(
  Object.fromEntries(documentKinds.map((kind) => [kind, optional(documentRequirement)])) as Record<
    DocumentKind,
    { optional: Check }
  >,
);
