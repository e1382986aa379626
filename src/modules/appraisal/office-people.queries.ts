import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { CampaignClock } from '../../campaign-clock.ts';
import { type Actor, officeRoles, type Role, roleNames } from '../../domain/roles.ts';
import type { OfficePersonView } from './office-people.view.ts';

interface PersonRow {
  readonly id: string;
  readonly name: string;
  readonly role: Role | null;
  readonly open: number;
}

/** Who appraises in the reader's organisation, and what lies with each. */
@Injectable()
export class OfficePeopleQueries {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly clock: CampaignClock,
  ) {}

  /** Everybody with an office membership in force, and whoever has left and still has open dossiers; by name. */
  async all({ organizationId }: Actor): Promise<OfficePersonView[]> {
    const rows = await this.dataSource.query<PersonRow[]>(
      `with here as (
         select distinct on (m.user_id) m.user_id, m.role from memberships m join users u on u.id = m.user_id
         where m.organization_id = $1 and u.disabled_at is null and m.role = any($2)
           and m.revoked_at is null and m.valid_from <= $3 and (m.valid_until is null or m.valid_until > $3)
         order by m.user_id, m.standing_in_for_id is not null, m.valid_from, m.id),
       work as (
         select assignee_id as user_id, count(*)::int as open from dossiers
         where organization_id = $1 and assignee_id is not null and state in ('submitted', 'returned') group by assignee_id)
       select u.id, u.full_name as name, here.role, coalesce(work.open, 0) as open
       from here full join work using (user_id) join users u on u.id = user_id
       order by u.full_name collate "vi-VN-x-icu", u.id`,
      [organizationId, [...officeRoles], this.clock.now()],
    );
    return rows.map(({ id, name, role, open }) => ({ id, name, roleName: role && roleNames[role], open }));
  }
}
