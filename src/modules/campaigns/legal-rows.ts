import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { type EntityManager, type EntityTarget, IsNull, type ObjectLiteral } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { parse } from 'yaml';
import type { Config } from '../../config.ts';
import { CONFIG } from '../../config-token.ts';
import { AwardCoefficientEntity } from '../../database/entities/award-coefficient.entity.ts';
import { BaseSalaryEntity } from '../../database/entities/base-salary.entity.ts';
import { LegalBasisEntity } from '../../database/entities/legal-basis.entity.ts';
import { UnitOfWork } from '../../database/unit-of-work.ts';

type Row = Readonly<Record<string, string | number | boolean>>;
interface LegalFile {
  readonly bases: readonly Row[];
  readonly coefficients: readonly Row[];
  readonly baseSalaries: readonly Row[];
}

/** Any number, but always this one: instances that start together queue up here. */
const loadLock = 268_104_004;

/** What may be left out of a row of the file, and what it means then. */
const basisDefaults = { number: null, issuedOn: null, validUntil: null, replacedBy: null, regime: false, note: null };

/**
 * Brings the general rows of law and money (those of no organisation) to what `data/legal.yaml` says; rows of organisations and rows the
 * file does not name stay as they are. Answers with how many rows were written; a second time none are.
 *
 * Leaves no audit entry: this is the software's own content, as a migration is, and a simulated clock goes on from the last entry.
 */
export async function loadLegalRows(unitOfWork: UnitOfWork, projectDir: string): Promise<number> {
  const file = parse(await readFile(path.join(projectDir, 'data', 'legal.yaml'), 'utf8')) as LegalFile;
  return unitOfWork.runUnattended('khởi động', async (tx) => {
    await tx.query('select pg_advisory_xact_lock($1)', [loadLock]);
    const bases = file.bases.map((row) => ({ ...basisDefaults, ...row }));
    const coefficients = file.coefficients.map((row) => ({ validUntil: null, ...row }));
    const salaries = file.baseSalaries.map((row) => ({ validUntil: null, ...row }));
    return (
      (await putRows(tx, LegalBasisEntity, bases, ['code', 'validFrom'])) +
      (await putRows(tx, AwardCoefficientEntity, coefficients, ['level', 'nomineeKind', 'validFrom'])) +
      (await putRows(tx, BaseSalaryEntity, salaries, ['validFrom']))
    );
  });
}

/** Writes only what differs; `key` names a row among those of no organisation. */
async function putRows(
  tx: EntityManager,
  entity: EntityTarget<ObjectLiteral>,
  rows: readonly ObjectLiteral[],
  key: readonly string[],
): Promise<number> {
  const keyOf = (row: ObjectLiteral): string => key.map((column) => row[column]).join(' ');
  const known = new Map((await tx.findBy(entity, { organizationId: IsNull() })).map((row) => [keyOf(row), row]));
  let written = 0;
  for (const row of rows) {
    const present = known.get(keyOf(row));
    if (present && Object.keys(row).every((column) => present[column] === row[column])) continue;
    if (present) await tx.update(entity, { id: present.id }, row);
    else await tx.insert(entity, { id: uuid(), organizationId: null, ...row });
    written++;
  }
  return written;
}

/** Loads them at every start, before the first request. */
@Injectable()
export class LegalRowsAtStart implements OnModuleInit {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    @Inject(CONFIG) private readonly config: Pick<Config, 'projectDir'>,
  ) {}

  async onModuleInit(): Promise<void> {
    await loadLegalRows(this.unitOfWork, this.config.projectDir);
  }
}
