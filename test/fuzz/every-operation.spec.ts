import { playRound, type Round } from './round.ts';

/** FUZZ_CALLS=20000 is the full run; FUZZ_SEED repeats one. */
const total = Number(process.env.FUZZ_CALLS ?? 3000);
const seed = Number(process.env.FUZZ_SEED ?? 20_260_318);
const perRound = 3000;
const rounds = Array.from({ length: Math.ceil(total / perRound) }, (_, index) => ({
  seed: seed + index * 1_000_000,
  size: Math.min(perRound, total - index * perRound),
}));
const mostGrowthMb = 96;

jest.setTimeout(600_000);

describe.each(rounds)('$size generated calls from seed $seed', ({ seed: from, size }) => {
  let round: Round;
  beforeAll(async () => {
    round = await playRound(from, size);
    const counts = Object.entries(round.statuses).map(([status, count]) => `${status}: ${count}`);
    process.stdout.write(
      `fuzz: seed ${from}, ${size} calls, ${counts.join(', ')}; let in at ${round.reached.size} of ${round.operations.length} operations; heap +${round.heapGrowthMb.toFixed(1)} MB\n`,
    );
  });

  it('no answer is a 5xx, and every refusal is a problem document with a known code and a Vietnamese sentence', () => {
    expect(round.faults).toEqual([]);
  });
  it('the database says nothing impossible afterwards', () => {
    expect(round.impossible).toEqual([]);
  });
  it('memory stays bounded', () => {
    expect(round.heapGrowthMb).toBeLessThan(mostGrowthMb);
  });
  it('the calls come far enough to try most acts in earnest', () => {
    expect(round.reached.size).toBeGreaterThan(size >= perRound ? round.operations.length / 2 : 0);
  });
});
