import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { UnitOfWork } from '../../database/unit-of-work.ts';
import type { Actor, Role } from '../../domain/roles.ts';
import { policyName, requiredFor } from './second-factor-policy.ts';

/** For which roles an organisation demands a second factor. */
@Injectable()
export class SecondFactorPolicyService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    @InjectDataSource() private readonly dataSource: DataSource,
  ) {}

  policy({ organizationId }: Actor): Promise<readonly Role[]> {
    return requiredFor(this.dataSource, organizationId);
  }

  /** Holds at once: whoever acts in such a role without a second factor sets one up before doing anything else. Nobody is signed out. */
  change(actor: Actor, roles: readonly Role[], receivedAt: Date): Promise<void> {
    const { organizationId } = actor;
    return this.unitOfWork.run(actor, async (tx, audit) => {
      await tx.query('select 1 from organizations where id = $1 for no key update', [organizationId]);
      const before = await requiredFor(tx, organizationId);
      await tx.query(
        `insert into organization_settings (organization_id, name, value, changed_by, changed_by_name, changed_at)
         values ($1, $2, $3, $4, $5, $6)
         on conflict (organization_id, name) do update set value = excluded.value, changed_by = excluded.changed_by,
           changed_by_name = excluded.changed_by_name, changed_at = excluded.changed_at`,
        [organizationId, policyName, { requiredFor: roles }, actor.userId, actor.name, receivedAt],
      );
      await tx.query(
        `update sessions s set sess = case when m.role = any($2) then jsonb_set(sess::jsonb, '{awaiting}', '"enrolment"')
           else sess::jsonb - 'awaiting' end::json
         from memberships m
         where m.organization_id = $1 and s.sess ->> 'membershipId' = m.id::text and s.sess ->> 'by' is distinct from 'oidc'
           and s.sess ->> 'awaiting' is distinct from 'second-factor'
           and not exists (select 1 from second_factors f where f.user_id = m.user_id and f.confirmed_at is not null)`,
        [organizationId, roles],
      );
      await audit('second-factor.policy', organizationId, { before, after: roles });
    });
  }
}
