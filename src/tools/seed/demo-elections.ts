import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { INestApplicationContext } from '@nestjs/common';
import { parse } from 'csv-parse/sync';
import type { Election } from '../../domain/plan/plan.ts';
import type { Actor } from '../../domain/roles.ts';
import { ElectionResultsService } from '../../modules/elections/election-results.service.ts';
import type { DemoCommune } from './demo-data.ts';
import { at } from './demo-time.ts';

interface ResultLine {
  readonly unit: string;
  readonly constituency: string;
  readonly election: Election;
  readonly registered: string;
  readonly voted: string;
  readonly seatsAllotted: string;
  readonly seatsElected: string;
  readonly revote: string;
  readonly extraElection: string;
  readonly closedOnTime: string;
  readonly status: 'CONFIRMED' | 'PROVISIONAL';
}

interface DemoElections {
  readonly campaign: string;
  readonly projectDir: string;
  readonly wider: DemoCommune['wider'];
  readonly at: Date;
}

/** Turnout of every tổ and seats of every constituency, confirmed where the list says so. */
export async function demoElections(app: INestApplicationContext, actor: Actor, demo: DemoElections): Promise<void> {
  const lines: ResultLine[] = parse(
    await readFile(path.join(demo.projectDir, 'data', 'demo', 'election-results.csv')),
    { columns: true, bom: true },
  );
  const results = app.get(ElectionResultsService);
  const act = (unit: string, election: Election) => ({
    actor,
    place: { campaign: demo.campaign, unit, election },
    at: demo.at,
  });
  for (const { unit, election, registered, voted, closedOnTime, status } of lines) {
    const turnout = {
      registered: Number(registered),
      voted: Number(voted),
      closedOnTime: closedOnTime === 'true',
      confirm: status === 'CONFIRMED',
    };
    await at(demo.at, () => results.recordTurnout(act(unit, election), turnout));
  }
  for (const [key, members] of byConstituency(lines, demo.wider)) {
    const [constituency, election] = key.split('/') as [string, Election];
    const { seatsAllotted, seatsElected, revote, extraElection } = members[0]!;
    const confirm = members.every(({ status }) => status === 'CONFIRMED');
    const seats = {
      allotted: Number(seatsAllotted),
      elected: Number(seatsElected),
      revote: revote === 'true',
      extraElection: extraElection === 'true',
      confirm,
    };
    await at(demo.at, () => results.recordSeats(act(constituency, election), seats));
  }
}

/** `DVBC03/HDND_XA` → its lines; the elections beyond the commune have constituencies of their own. */
function byConstituency(lines: readonly ResultLine[], wider: DemoCommune['wider']): Map<string, ResultLine[]> {
  const groups = new Map<string, ResultLine[]>();
  for (const line of lines) {
    const key = `${line.election === 'HDND_XA' ? line.constituency : wider[line.election]}/${line.election}`;
    groups.set(key, [...(groups.get(key) ?? []), line]);
  }
  return groups;
}
