import {
  criteriaSetFor,
  cutoffDate,
  documentsFor,
  exclusionFor,
  paperCutoff,
  planCutoff,
  quotaRuleFor,
} from '../../../src/domain/plan/plan-lookup.ts';
import { patchPlan } from '../../../src/domain/plan/plan-patch.ts';
import { samplePlan } from './sample-plan.ts';

const plan = samplePlan();
const nameOf = <T>(map: Readonly<Record<string, T>>, value: T | undefined) =>
  Object.keys(map).find((key) => map[key] === value);

describe('quotaRuleFor', () => {
  it.each([
    ['GIAY_KHEN', 'TO', 'TBC01', 'TO'],
    ['GIAY_KHEN', 'PHONG', 'KT', 'PHONG'],
    ['GIAY_KHEN', 'PHONG', 'VHXH', 'PHONG_LON'],
    ['GIAY_KHEN', 'HOI', 'HND', 'HOI'],
    ['GIAY_KHEN', 'BAN', 'BCD', undefined],
    ['BANG_KHEN', 'TO', 'TBC01', 'TREN'],
    ['BANG_KHEN', 'HOI', 'HND', undefined],
    ['HUAN_CHUONG', 'TO', 'TBC01', undefined],
  ])('for %s, a unit of kind %s with code %s has the places of rule %s', (level, unitKind, unitCode, rule) => {
    expect(nameOf(plan.quotas, quotaRuleFor(plan, { level, unitKind, unitCode }))).toBe(rule);
  });
});

describe('criteriaSetFor', () => {
  it.each([
    ['GIAY_KHEN', 'TAP_THE', 'BAU_CU', 'TAP_THE_BC'],
    ['GIAY_KHEN', 'TAP_THE', 'CO_QUAN', 'TAP_THE_CQ'],
    ['GIAY_KHEN', 'TAP_THE', null, undefined],
    ['GIAY_KHEN', 'CA_NHAN', null, 'CA_NHAN'],
    ['GIAY_KHEN', 'CA_NHAN', 'BAU_CU', 'CA_NHAN'],
    ['GIAY_KHEN', 'HO_GIA_DINH', null, undefined],
    ['BANG_KHEN', 'TAP_THE', null, 'B_TAP_THE'],
  ] as const)('for %s, a %s of group %s is judged by %s', (level, subject, group, set) => {
    expect(nameOf(plan.criteriaSets, criteriaSetFor(plan, { level, subject, group }))).toBe(set);
  });
});

describe('documentsFor', () => {
  it.each([
    ['GIAY_KHEN', ['TO_TRINH', 'BAO_CAO_08']],
    ['BANG_KHEN', ['TO_TRINH']],
    ['HUAN_CHUONG', []],
  ])('%s needs %p, in plan order', (level, kinds) => {
    expect(documentsFor(plan, level)).toEqual(kinds.map((kind) => [kind, plan.documents[kind as 'TO_TRINH']]));
  });
});

describe('exclusionFor', () => {
  it.each([
    ['BAN', 'GIAY_KHEN', true],
    ['BAN', 'BANG_KHEN', false],
    ['BAN', undefined, true],
    ['TO', 'GIAY_KHEN', false],
  ])('a body of kind %s is excluded from %s: %s', (kind, level, excluded) => {
    expect(exclusionFor(plan, kind, level)).toBe(excluded ? plan.exclusions.BAN : undefined);
  });

  it('counts for every level where the plan names none', () => {
    const everywhere = patchPlan(plan, { exclusions: { BAN: { levels: null } } });
    expect(exclusionFor(everywhere, 'BAN', 'BANG_KHEN')).toBe(everywhere.exclusions.BAN);
  });
});

describe('cut-offs', () => {
  const withHour = patchPlan(plan, { dates: { HAN_GIAY: { time: '17:00' } } });
  const unknown = patchPlan(plan, { dates: { HAN: { date: null } } });

  it('«chậm nhất 18/3/2026» ends with the day, in the campaign’s time zone', () => {
    expect(planCutoff(plan, 'GIAY_KHEN')?.toISOString()).toBe('2026-03-18T17:00:00.000Z');
  });
  it('paper has its own hour where the plan sets one, and the dossier’s cut-off where it names none', () => {
    expect(paperCutoff(withHour, 'BANG_KHEN')?.toISOString()).toBe('2026-03-18T10:00:00.000Z');
    expect(planCutoff(withHour, 'BANG_KHEN')?.toISOString()).toBe('2026-03-18T17:00:00.000Z');
    expect(paperCutoff(withHour, 'GIAY_KHEN')?.toISOString()).toBe('2026-03-18T17:00:00.000Z');
  });
  it('there is none while the date is unknown, without a cut-off, and for a level the plan does not have', () => {
    expect(planCutoff(unknown, 'GIAY_KHEN')).toBeUndefined();
    expect(cutoffDate(patchPlan(plan, { levels: { GIAY_KHEN: { cutoff: null } } }), 'GIAY_KHEN')).toBeUndefined();
    expect(paperCutoff(plan, 'HUAN_CHUONG')).toBeUndefined();
  });
});
