import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { type EntityManager, IsNull } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { parse } from 'yaml';
import type { Config } from '../../config.ts';
import { CONFIG } from '../../config-token.ts';
import { RetentionRuleEntity } from '../../database/entities/retention-rule.entity.ts';
import { UnitOfWork } from '../../database/unit-of-work.ts';
import { type RetentionKind, retentionKinds } from '../../domain/retention.ts';

type Row = Omit<RetentionRuleEntity, 'id' | 'organizationId'>;

/** Any number, but always this one: instances that start together queue up here. */
const loadLock = 268_104_011;

/**
 * Brings the general rules (those of no organisation) to what `data/retention.yaml` says; rows of organisations stay as they are.
 * Answers with how many rows were written; a second time none are. The software's own content: no audit entry, as with law and money.
 */
export async function loadRetentionRules(unitOfWork: UnitOfWork, projectDir: string): Promise<number> {
  const file = parse(await readFile(path.join(projectDir, 'data', 'retention.yaml'), 'utf8')) as { rules: Row[] };
  return unitOfWork.runUnattended('khởi động', async (tx) => {
    await tx.query('select pg_advisory_xact_lock($1)', [loadLock]);
    const keyOf = ({ kind, validFrom }: Row): string => `${kind} ${validFrom}`;
    const present = await tx.findBy(RetentionRuleEntity, { organizationId: IsNull() });
    const known = new Map(present.map((row) => [keyOf(row), row]));
    let written = 0;
    for (const listed of file.rules) {
      const row: Row = { ...{ validUntil: null, note: null }, ...listed };
      const there = known.get(keyOf(row));
      if (there && (Object.keys(row) as (keyof Row)[]).every((column) => there[column] === row[column])) continue;
      if (there) await tx.update(RetentionRuleEntity, there.id, row);
      else await tx.insert(RetentionRuleEntity, { id: uuid(), organizationId: null, ...row });
      written++;
    }
    return written;
  });
}

/** Loads them at every start, before the first request. */
@Injectable()
export class RetentionRulesAtStart implements OnModuleInit {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    @Inject(CONFIG) private readonly config: Pick<Config, 'projectDir'>,
  ) {}

  async onModuleInit(): Promise<void> {
    await loadRetentionRules(this.unitOfWork, this.config.projectDir);
  }
}

/**
 * The rule of each kind in force on a day, in the order of the kinds: an organisation's own, where it has one that has not ended,
 * before the general one. A kind without a rule has no line: what falls under it is kept.
 */
export async function rulesInForce(
  db: EntityManager,
  organizationId: string,
  on: string,
): Promise<ReadonlyMap<RetentionKind, RetentionRuleEntity>> {
  const rows = await db.find(RetentionRuleEntity, {
    where: [{ organizationId }, { organizationId: IsNull() }],
    order: { validFrom: 'DESC' },
  });
  const inForce = rows.filter(
    ({ validFrom, validUntil }) => validFrom <= on && (validUntil === null || validUntil >= on),
  );
  const choose = (kind: RetentionKind) => {
    const ofKind = inForce.filter((row) => row.kind === kind);
    return ofKind.find((row) => row.organizationId !== null) ?? ofKind[0];
  };
  const chosen = retentionKinds.map((kind) => [kind, choose(kind)] as const);
  return new Map(chosen.filter((line): line is readonly [RetentionKind, RetentionRuleEntity] => line[1] !== undefined));
}
