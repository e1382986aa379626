import type { Criterion, CriterionRule, Election } from '../../../src/domain/plan/plan.ts';
import { turnoutTarget } from '../../../src/modules/elections/turnout-target.ts';

const criterion = (rule: CriterionRule): Criterion => ({ clause: 'IV', text: '', label: '', rule });
const asks = (percent: number, ...elections: Election[]): Criterion =>
  criterion({ kind: 'turnout-at-least', params: { percent, elections } });

it.each([
  ['no criterion', {}, null],
  ['an attested one', { A: criterion({ kind: 'attested' }) }, null],
  ['one for another election', { A: asks(98, 'QUOC_HOI') }, null],
  ['one for it', { A: asks(98, 'QUOC_HOI', 'HDND_XA') }, 98],
  ['several for it', { A: asks(98, 'HDND_XA'), B: asks(99.5, 'HDND_XA'), C: asks(100, 'QUOC_HOI') }, 99.5],
] as const)('%s → %s asked of HĐND xã', (_, criteria, target) => {
  expect(turnoutTarget({ criteria }, 'HDND_XA')).toBe(target);
});
