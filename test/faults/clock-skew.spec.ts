import { draft, person, submit } from '../support/drafts.ts';
import { signIn } from '../support/people.ts';
import { startTestApp, type TestApp } from '../support/test-app.ts';
import { createWorld, type World } from '../support/world.ts';

jest.setTimeout(120_000);

describe('instances whose clocks differ', () => {
  let inTime: TestApp;
  let ahead: TestApp;
  let late: TestApp;
  let world: World;

  beforeAll(async () => {
    inTime = await startTestApp({ clock: '2026-03-17T08:00:00+07:00' });
    // before anybody has acted: a simulated clock starts no earlier than the latest act on record
    ahead = await startTestApp({ clock: '2026-03-17T09:00:00+07:00', on: inTime });
    late = await startTestApp({ clock: '2026-03-25T08:00:00+07:00', on: inTime });
    world = await createWorld(inTime);
  });
  afterAll(async () => {
    await late.close();
    await ahead.close();
    await inTime.close();
  });

  it('each judges lateness by its own stamp', async () => {
    await world.person('tbc05');
    const [here, there] = [await signIn(inTime, 'tbc05'), await signIn(late, 'tbc05')];
    const { id } = await draft(here, world, { unit: 'TBC05', nominees: [person('Nông Quang Thiện')] });
    const refused = await submit(there, id);
    const taken = await submit(here, id);
    expect([refused.status, refused.body.code, taken.status]).toEqual([409, 'campaign.closed', 200]);
  });

  it('receipts stay in the order of their numbers, whoever gave them and whatever its clock said', async () => {
    const receipts: string[] = [];
    const problems: string[] = [];
    for (const [index, unit] of ['kt', 'tyt', 'cax', 'vp'].entries()) {
      await world.person(unit);
      const agent = await signIn(index % 2 === 0 ? ahead : inTime, unit);
      const { id } = await draft(agent, world, { unit: unit.toUpperCase(), nominees: [person(`Người ${unit}`)] });
      const sent = await submit(agent, id);
      if (sent.status !== 200) problems.push(`${unit} ${sent.text}`);
      receipts.push(sent.body.receipt?.number);
    }
    expect(problems).toEqual([]);
    const { rows } = await inTime.db.query<{ receipt_number: string; received_at: Date }>(
      'select receipt_number, received_at from submissions where receipt_number = any($1) order by receipt_number',
      [receipts],
    );
    expect(rows.map(({ receipt_number }) => receipt_number)).toEqual(receipts);
    const times = rows.map(({ received_at }) => received_at.getTime());
    expect(times).not.toEqual([...times].sort((a, b) => a - b));
  });
});
