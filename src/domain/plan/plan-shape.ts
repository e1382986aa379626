import { criteriaSet, criterion, documents, exclusion, level, quota, unitKind } from './award-shape.ts';
import type {
  CampaignPlan,
  FieldUse,
  Host,
  PlanDate,
  PlanDocument,
  PlanSettings,
  QuotedBasis,
  SensitiveFields,
} from './plan.ts';
import { nomineeKinds } from './plan.ts';
import { isTimeZone } from './plan-texts.ts';
import { dateSenses } from './plan-work.ts';
import { question } from './question-shape.ts';
import {
  type Check,
  codeKeys,
  date,
  flag,
  list,
  mapOf,
  nullable,
  oneOf,
  optional,
  shape,
  text,
  textThat,
  time,
  whole,
} from './shape.ts';
import { conference, indicator, report, task } from './work-shape.ts';

const fieldUse = oneOf(['OFF', 'OPTIONAL', 'REQUIRED'] satisfies FieldUse[]);

const planDocument = shape<PlanDocument>({
  type: text,
  number: nullable(text),
  date: nullable(date),
  title: text,
  issuer: text,
  signer: nullable(text),
  signerPost: nullable(text),
  source: nullable(text),
});
const quotedBasis = shape<QuotedBasis>({
  type: text,
  number: nullable(text),
  date: nullable(date),
  issuer: text,
  title: text,
});
const host = shape<Host>({
  name: text,
  kind: oneOf(['COMMUNE', 'PROVINCE', 'CITY']),
  organizationCode: nullable(text),
  heading: list(text, 1),
  place: text,
  receiver: shape<Host['receiver']>({ unitKind: text, name: text, clause: text }),
});
const period = shape<CampaignPlan['period']>({ from: nullable(date), to: nullable(date), text, clause: text });
const planDate = shape<PlanDate>({
  label: text,
  sense: oneOf(dateSenses),
  date: nullable(date),
  time: optional(nullable(time)),
  until: optional(nullable(date)),
  text,
  clause: text,
});
const fields = shape<SensitiveFields>({
  citizenId: fieldUse,
  partyMembership: fieldUse,
  ethnicity: fieldUse,
  discipline: oneOf(['OFF', 'HOLD']),
});
const settings = shape<PlanSettings>({
  incompleteOnTime: flag,
  confirmedFailure: oneOf(['REFUSE', 'REVIEW']),
  participation: oneOf(['ALL', 'RECORDED']),
  tieBreak: list(text),
  minNonLeadershipPercent: nullable(whole(1, 100)),
  publicationDays: whole(0, 365),
});

/** Every field of a plan but what its codes refer to; `plan-references.ts` looks at that. */
export const planShape: Check = shape<CampaignPlan>({
  schema: oneOf([1]),
  code: textThat(
    (value) => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(value),
    'mã kế hoạch chỉ gồm chữ thường không dấu, số và gạch nối',
  ),
  name: text,
  document: planDocument,
  host,
  basis: mapOf(quotedBasis, codeKeys),
  timeZone: textThat(isTimeZone, 'phải là múi giờ có thật, ví dụ Asia/Ho_Chi_Minh'),
  period,
  achievement: text,
  levels: mapOf(level, { ...codeKeys, least: 1 }),
  subjectKinds: list(oneOf(nomineeKinds), 1),
  unitKinds: mapOf(unitKind, { ...codeKeys, least: 1 }),
  exclusions: mapOf(exclusion, codeKeys),
  quotas: mapOf(quota, codeKeys),
  criteria: mapOf(criterion, { ...codeKeys, least: 1 }),
  criteriaSets: mapOf(criteriaSet, { ...codeKeys, least: 1 }),
  documents,
  dates: mapOf(planDate, codeKeys),
  fields,
  settings,
  questions: mapOf(question, codeKeys),
  tasks: mapOf(task, codeKeys),
  reports: mapOf(report, codeKeys),
  indicators: mapOf(indicator, codeKeys),
  conferences: mapOf(conference, codeKeys),
});
