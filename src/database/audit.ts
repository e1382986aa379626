import type { EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { maskSensitive } from '../domain/sensitive-fields.ts';
import { requestContext } from '../request-context.ts';
import { AuditEntryEntity } from './entities/audit-entry.entity.ts';

/** Who an entry names. `role` and ids are null where nobody has signed in yet. */
export interface AuditedActor {
  readonly userId: string | null;
  readonly membershipId: string | null;
  readonly organizationId: string | null;
  readonly role: string | null;
  readonly name: string;
}

/** Leaves one entry in the transaction at hand. `detail` is plain JSON; sensitive fields in it are masked here. */
export type Audit = (
  action: string,
  subjectId: string | null,
  detail?: Readonly<Record<string, unknown>>,
) => Promise<void>;

export function auditIn(tx: EntityManager, actor: AuditedActor, campaignNow: () => Date): Audit {
  return async (action, subjectId, detail = {}) => {
    const context = requestContext.getStore();
    await tx.insert(AuditEntryEntity, {
      id: uuid(),
      organizationId: actor.organizationId,
      at: new Date(),
      campaignAt: context?.receivedAt ?? campaignNow(),
      actorId: actor.userId,
      actorName: actor.name,
      membershipId: actor.membershipId,
      role: actor.role,
      action,
      subjectId,
      detail: maskSensitive(detail) as object,
      requestId: context?.requestId ?? null,
    });
  };
}
