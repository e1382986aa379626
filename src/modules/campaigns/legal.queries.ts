import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityTarget, IsNull, type ObjectLiteral } from 'typeorm';
import { AwardCoefficientEntity } from '../../database/entities/award-coefficient.entity.ts';
import { BaseSalaryEntity } from '../../database/entities/base-salary.entity.ts';
import { LegalBasisEntity } from '../../database/entities/legal-basis.entity.ts';
import { formatDate } from '../../domain/official-document.ts';
import { Refusal } from '../../domain/refusal.ts';
import type { Actor } from '../../domain/roles.ts';
import {
  BaseSalaryView,
  type CoefficientListView,
  CoefficientView,
  type LegalBasisListView,
  LegalBasisView,
} from './legal.view.ts';
import { wholeList } from './whole-list.ts';

/** The dated rows an organisation goes by: its own before the general ones. */
@Injectable()
export class LegalQueries {
  constructor(@InjectDataSource() private readonly dataSource: DataSource) {}

  /** Documents in force on a day; what an organisation wrote about a document stands in place of the general row, its end included. */
  async bases(actor: Actor, on: string): Promise<LegalBasisListView> {
    const begun = (await this.rows(LegalBasisEntity, actor)).filter(({ validFrom }) => validFrom <= on);
    const latest = firstOfEach(begun, ({ code }) => code).filter((row) => lastsTo(row, on));
    const day = ({ issuedOn, validFrom, code }: LegalBasisEntity) => `${issuedOn ?? validFrom} ${code}`;
    return wholeList(latest.toSorted((a, b) => (day(a) < day(b) ? -1 : 1)).map(LegalBasisView.of));
  }

  /** One coefficient per level and kind in force on a day. */
  async coefficients(actor: Actor, on: string): Promise<CoefficientListView> {
    const inForce = (await this.rows(AwardCoefficientEntity, actor)).filter(
      (row) => row.validFrom <= on && lastsTo(row, on),
    );
    const key = ({ level, nomineeKind }: AwardCoefficientEntity) => `${level} ${nomineeKind}`;
    const sorted = firstOfEach(inForce, key).toSorted((a, b) => (key(a) < key(b) ? -1 : 1));
    return wholeList(sorted.map(CoefficientView.of));
  }

  /** The base salary in force on a day; refuses with `not-found` where none is known. */
  async baseSalary(actor: Actor, on: string): Promise<BaseSalaryView> {
    const inForce = (await this.rows(BaseSalaryEntity, actor)).find((row) => row.validFrom <= on && lastsTo(row, on));
    if (inForce) return BaseSalaryView.of(inForce);
    throw new Refusal(
      'not-found',
      `Chưa có mức lương cơ sở cho ngày ${formatDate(on)}. Hãy ghi thêm mức của thời kỳ đó.`,
    );
  }

  /** Own rows first, then the later ones first. */
  private async rows<T extends DatedEntity>(entity: EntityTarget<T>, { organizationId }: Actor): Promise<T[]> {
    const where = [{ organizationId }, { organizationId: IsNull() }] as ObjectLiteral[];
    const rows = await this.dataSource.manager.findBy(entity, where as never);
    const order = (row: T) => `${row.organizationId === null ? 0 : 1} ${row.validFrom} ${row.id}`;
    return rows.toSorted((a, b) => (order(a) > order(b) ? -1 : 1));
  }
}

interface DatedEntity extends ObjectLiteral {
  readonly id: string;
  readonly organizationId: string | null;
  readonly validFrom: string;
  readonly validUntil: string | null;
}

const lastsTo = ({ validUntil }: DatedEntity, on: string): boolean => validUntil === null || validUntil >= on;

function firstOfEach<T>(rows: readonly T[], key: (row: T) => string): T[] {
  const firsts = new Map<string, T>();
  for (const row of rows) if (!firsts.has(key(row))) firsts.set(key(row), row);
  return [...firsts.values()];
}
