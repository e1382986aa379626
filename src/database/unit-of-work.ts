import { setTimeout as delay } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager, QueryFailedError } from 'typeorm';
import { CampaignClock } from '../campaign-clock.ts';
import type { Actor } from '../domain/roles.ts';
import { requestContext } from '../request-context.ts';
import { type Audit, auditIn } from './audit.ts';
import { once } from './idempotency.ts';
import { unattended, withinOrganization } from './second-wall/rows-in-sight.ts';

export type Work<T> = (tx: EntityManager, audit: Audit) => Promise<T>;

/** Serialization failure and deadlock: the whole unit of work is simply done again. */
const worthRetrying = new Set(['40001', '40P01']);
const attempts = 5;

/**
 * The only opener of transactions. Each public write method of a service calls `run` once; what happens inside commits together
 * with its audit entries and its idempotency key, or not at all.
 *
 * Inside: no `Promise.all`; the dossier is locked first, the quota row last.
 * The result is what an idempotent twin gets back: plain JSON that names rows, never a person.
 */
@Injectable()
export class UnitOfWork {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly clock: CampaignClock,
  ) {}

  /** Does `work` in one transaction as `actor`, with the rows of the actor's organisation in sight. A `Refusal` rolls everything back. */
  async run<T>(actor: Actor, work: Work<T>): Promise<T> {
    const idempotency = requestContext.getStore()?.idempotency;
    const ordinal = idempotency?.ordinal ?? 0;
    const act = async (tx: EntityManager) => {
      const audit = auditIn(tx, actor, () => this.clock.now());
      if (!idempotency) return work(tx, audit);
      idempotency.ordinal = ordinal;
      return once(tx, actor, idempotency, () => work(tx, audit));
    };
    return withinOrganization(actor.organizationId, () => this.retrying(act));
  }

  /**
   * For acts before anybody has signed in (sign-in itself, first setup) and acts of the service: entries carry `name` only, and the
   * organisation whose rows are touched, so that its inspectors find them. Every organisation's rows are in sight.
   */
  async runUnattended<T>(name: string, work: Work<T>, organizationId: string | null = null): Promise<T> {
    const nobody = { userId: null, membershipId: null, organizationId, role: null, name };
    const act = (tx: EntityManager) =>
      work(
        tx,
        auditIn(tx, nobody, () => this.clock.now()),
      );
    return unattended(() => this.retrying(act));
  }

  private async retrying<T>(work: (tx: EntityManager) => Promise<T>): Promise<T> {
    for (let attempt = 1; ; attempt++) {
      try {
        return await this.dataSource.transaction('READ COMMITTED', work);
      } catch (error) {
        if (attempt === attempts || !isWorthRetrying(error)) throw error;
        await delay(5 * 2 ** attempt * Math.random());
      }
    }
  }
}

function isWorthRetrying(error: unknown): boolean {
  return error instanceof QueryFailedError && worthRetrying.has((error.driverError as { code?: string }).code ?? '');
}
