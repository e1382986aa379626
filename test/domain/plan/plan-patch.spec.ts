import fc from 'fast-check';
import { patchPlan } from '../../../src/domain/plan/plan-patch.ts';
import { ruleFaults } from '../../../src/domain/plan/plan-validity.ts';
import { deepFreeze, samplePlan } from './sample-plan.ts';

describe('patchPlan', () => {
  it('makes a date unknown again: null comes back as null, not as a missing field', () => {
    const patched = patchPlan(samplePlan(), {
      dates: { HAN: { date: null } },
      document: { signer: 'Bà A', source: null },
    });
    expect(patched).toEqual({
      ...samplePlan(),
      dates: { ...samplePlan().dates, HAN: { ...samplePlan().dates.HAN, date: null } },
      document: { ...samplePlan().document, signer: 'Bà A' },
    });
    expect(ruleFaults(patched)).toEqual([]);
  });

  it('takes an entry out of a map with null, and a field that must say something goes missing (a fault, not a null)', () => {
    const patched = patchPlan(samplePlan(), { quotas: { HOI: null }, dates: { HAN: { label: null } } });
    expect(Object.keys(patched.quotas)).toEqual(['TO', 'PHONG', 'PHONG_LON', 'TREN']);
    expect(ruleFaults(patched)).toEqual([{ path: 'dates.HAN.label', sentence: 'Thiếu trường «label»; hãy bổ sung.' }]);
  });

  it('gives a new level the nulls a merge patch cannot write', () => {
    const patched = patchPlan(samplePlan(), {
      levels: { CO: { name: 'Cờ', form: 'Cờ', clause: 'IV', decidedBy: 'Tỉnh', forwardedTo: null } },
    });
    expect(patched.levels.CO).toEqual({
      name: 'Cờ',
      form: 'Cờ',
      clause: 'IV',
      decidedBy: 'Tỉnh',
      forwardedTo: null,
      cutoff: null,
      paperCutoff: null,
    });
  });

  it('keeps the order of what was there and leaves the plan itself as it is, whatever the patch', () => {
    const plan = deepFreeze(samplePlan());
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...Object.keys(plan)), fc.jsonValue({ maxDepth: 3 })), (patch) => {
        const kept = Object.keys(plan).filter((key) => patch[key] !== null);
        expect(Object.keys(patchPlan(plan, patch))).toEqual(kept);
      }),
    );
  });
});
