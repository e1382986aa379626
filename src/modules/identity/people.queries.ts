import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { CampaignClock } from '../../campaign-clock.ts';
import { Refusal } from '../../domain/refusal.ts';
import type { Actor } from '../../domain/roles.ts';
import { searchKey } from '../../domain/vietnamese-names.ts';
import { type Page, pageOf, totalCap } from '../../http/paging.ts';
import { type MembershipRow, membershipInForce, membershipsIn } from './memberships.queries.ts';
import type { PeopleQuery } from './people.dto.ts';
import { type SessionRow, sessionsOf } from './sessions.queries.ts';

export interface PersonRow {
  readonly id: string;
  readonly username: string;
  readonly fullName: string;
  readonly email: string | null;
  readonly citizenId: string | null;
  readonly disabledAt: Date | null;
  readonly mustChangePassword: boolean;
  /** In the asker's organisation only. */
  readonly memberships: readonly MembershipRow[];
}

const columns = `u.id, u.username, u.full_name as "fullName", u.email, u.citizen_id as "citizenId", u.disabled_at as "disabledAt",
  u.must_change_password as "mustChangePassword"`;
/** By given name, as Vietnamese lists are read. */
const byGivenName = `regexp_replace(u.full_name, '^.*\\s', '') collate "vi-VN-x-icu", u.full_name collate "vi-VN-x-icu", u.id`;

@Injectable()
export class PeopleQueries {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly clock: CampaignClock,
  ) {}

  async list(actor: Actor, query: PeopleQuery): Promise<Page<PersonRow>> {
    const { where, values } = this.filter(actor, query);
    const [{ count }] = await this.dataSource.query<[{ count: number }]>(
      `select count(*)::int as count from (select 1 from users u where ${where} limit ${totalCap + 1}) found`,
      values,
    );
    const rows = await this.dataSource.query<PersonRow[]>(
      `select ${columns} from users u where ${where} order by ${byGivenName} limit $6 offset $7`,
      [...values, query.pageSize, (query.page - 1) * query.pageSize],
    );
    return pageOf(await this.withMemberships(actor, rows), count, query);
  }

  /** Somebody who has or had a role in the actor's organisation. */
  async person(actor: Actor, id: string): Promise<PersonRow> {
    const rows = await this.dataSource.query<PersonRow[]>(
      `select ${columns} from users u
       where u.id = $1 and exists (select 1 from memberships m where m.user_id = u.id and m.organization_id = $2)`,
      [id, actor.organizationId],
    );
    const [person] = await this.withMemberships(actor, rows);
    if (!person) throw new Refusal('not-found', 'Không tìm thấy người này trong cơ quan. Hãy tải lại danh sách.');
    return person;
  }

  async sessions(actor: Actor, id: string): Promise<SessionRow[]> {
    await this.person(actor, id);
    return sessionsOf(this.dataSource, id);
  }

  /** $1 is the campaign's now, as `membershipInForce` wants it. */
  private filter({ organizationId }: Actor, { q = '', role, unit }: PeopleQuery) {
    const where = `($3 = '' or u.search_text like $3) and exists (
      select 1 from memberships m left join units un on un.id = m.unit_id
      where m.user_id = u.id and m.organization_id = $2
        and ($4::text is null or (m.role = $4 and ${membershipInForce}))
        and ($5::text is null or (un.code = $5 and ${membershipInForce})))`;
    const found = searchKey(q).replace(/[\\%_]/g, '\\$&');
    return { where, values: [this.clock.now(), organizationId, found && `%${found}%`, role ?? null, unit ?? null] };
  }

  private async withMemberships(actor: Actor, people: readonly PersonRow[]): Promise<PersonRow[]> {
    const which = { organizationId: actor.organizationId, userIds: people.map(({ id }) => id) };
    const rows = await membershipsIn(this.dataSource, this.clock.now(), which);
    return people.map((person) => ({ ...person, memberships: rows.filter(({ userId }) => userId === person.id) }));
  }
}
