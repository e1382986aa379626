import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import type { Actor } from '../../domain/roles.ts';
import { searchKey } from '../../domain/vietnamese-names.ts';
import { type Page, pageOf, totalCap } from '../../http/paging.ts';
import type { AuditQuery } from './audit.dto.ts';
import { type Names, namesIn } from './audit-names.ts';

export interface AuditRow {
  readonly id: string;
  readonly at: Date;
  readonly campaignAt: Date;
  readonly actorId: string | null;
  readonly actorName: string;
  readonly role: string | null;
  readonly action: string;
  readonly subjectId: string | null;
  readonly detail: object;
  readonly requestId: string | null;
}

const columns = `id, at, campaign_at as "campaignAt", actor_id as "actorId", actor_name as "actorName", role, action,
  subject_id as "subjectId", detail, request_id as "requestId"`;

const literally = (text: string): string => text.replace(/[\\%_]/g, '\\$&');

/** What was done in one organisation. Entries of no organisation (somebody tried an unknown name) are in nobody's list. */
@Injectable()
export class AuditQueries {
  constructor(@InjectDataSource() private readonly dataSource: DataSource) {}

  /** Newest first, in the order in which it was recorded; with the names of today of what the entries name. */
  async list(actor: Actor, query: AuditQuery): Promise<{ page: Page<AuditRow>; names: Names }> {
    const { where, values } = conditions(actor, query);
    const [{ count }] = await this.dataSource.query<[{ count: number }]>(
      `select count(*)::int as count from (select 1 from audit_entries where ${where} limit ${totalCap + 1}) capped`,
      values,
    );
    const rows = await this.dataSource.query<AuditRow[]>(
      `select ${columns} from audit_entries where ${where} order by at desc, id desc
       limit ${query.pageSize} offset ${(query.page - 1) * query.pageSize}`,
      values,
    );
    return { page: pageOf(rows, count, query), names: await namesIn(this.dataSource, actor, rows) };
  }
}

/** Only what was asked for becomes a condition, so that each question finds its own index. */
function conditions({ organizationId }: Actor, query: AuditQuery): { where: string; values: unknown[] } {
  const values: unknown[] = [organizationId];
  const parts = ['organization_id = $1'];
  const also = (condition: (parameter: string) => string, value: unknown): void => {
    parts.push(condition(`$${values.push(value)}`));
  };
  if (query.from) also((from) => `campaign_at >= ${from}::timestamptz`, query.from);
  if (query.to) also((to) => `campaign_at < ${to}::timestamptz`, query.to);
  if (query.actor) also((actor) => `actor_id = ${actor}`, query.actor);
  if (query.subject) also((subject) => `subject_id = ${subject}`, query.subject);
  if (query.action) also((action) => `action like ${action}`, `${literally(query.action)}%`);
  const found = searchKey(query.q ?? '');
  if (found) {
    also(
      (name) => `(actor_id in (select id from users where search_text like ${name})
        or action like ${name} or subject_id = $${values.push(query.q?.trim())})`,
      `%${literally(found)}%`,
    );
  }
  return { where: parts.join(' and '), values };
}
