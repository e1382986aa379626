import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import { CampaignClock } from '../../campaign-clock.ts';
import { UnitOfWork } from '../../database/unit-of-work.ts';
import { Refusal } from '../../domain/refusal.ts';
import { CredentialCheck } from './credential-check.ts';
import { actorOf, type MembershipRow, membershipsInForce } from './memberships.queries.ts';
import { judgeCode, refuseUnlessRight } from './second-factors.ts';
import { SecretBox } from './secret-box.ts';
import { markUsed, type Origin, type SignedInAs } from './sign-in.service.ts';

/** The second half of coming in: a code after the password. */
@Injectable()
export class SecondStepService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: CampaignClock,
    private readonly check: CredentialCheck,
    private readonly box: SecretBox,
    @InjectDataSource() private readonly dataSource: DataSource,
  ) {}

  /** The other half: a code after the password. The half-open session is used up with it. */
  async finish(sid: string, code: string, origin: Origin): Promise<SignedInAs> {
    const half = await this.halfway(sid);
    const actor = actorOf(half.membership);
    const outcome = await this.unitOfWork.run(actor, async (tx, audit) => {
      await lockHalfway(tx, sid);
      const judged = await judgeCode(tx, this.box, { userId: actor.userId, code, stage: 'in-use' });
      if (judged.kind !== 'right') return judged;
      await tx.query('delete from sessions where sid = $1', [sid]);
      await markUsed(tx, actor.membershipId);
      await audit('auth.sign-in', actor.userId, { ...origin, by: half.by, secondFactor: judged.means });
      return judged;
    });
    if (outcome.kind === 'wrong') await this.check.recordFailure(actor.userId, origin.address, 'wrong-code');
    refuseUnlessRight(outcome);
    return { userId: actor.userId, membershipId: actor.membershipId, passwordHash: half.passwordHash, by: half.by };
  }

  /** Who stands between password and code in this session. */
  private async halfway(sid: string): Promise<Halfway> {
    const [row] = await this.dataSource.query<HalfwayRow[]>(
      `select sess ->> 'membershipId' as "membershipId", sess ->> 'by' as by, u.id as "userId", u.password_hash as "passwordHash"
       from sessions join users u on u.id::text = sess ->> 'userId' where sid = $1 and ${stillHalfway}`,
      [sid],
    );
    const memberships = row ? await membershipsInForce(this.dataSource, row.userId, this.clock.now()) : [];
    const membership = memberships.find(({ id }) => id === row?.membershipId);
    if (!row || !membership) throw passwordFirst();
    return { membership, passwordHash: row.passwordHash, by: row.by ?? undefined };
  }
}

interface Halfway extends Pick<SignedInAs, 'passwordHash' | 'by'> {
  readonly membership: MembershipRow;
}

interface HalfwayRow {
  readonly membershipId: string;
  readonly userId: string;
  readonly passwordHash: string | null;
  readonly by: 'oidc' | null;
}

const stillHalfway = `sess ->> 'awaiting' = 'second-factor' and expire > now()`;

/** Two requests with one half-open session go one after the other; a reset that ended it meanwhile is seen here. */
async function lockHalfway(tx: EntityManager, sid: string): Promise<void> {
  const rows = await tx.query<unknown[]>(`select 1 from sessions where sid = $1 and ${stillHalfway} for update`, [sid]);
  if (rows.length === 0) throw passwordFirst();
}

const passwordFirst = () =>
  new Refusal('auth.required', 'Bước đăng nhập bằng mật khẩu đã quá 5 phút hoặc chưa làm. Hãy đăng nhập lại từ đầu.');
