import type { EntityManager } from 'typeorm';
import type { DossierEntity } from '../../database/entities/dossier.entity.ts';
import type { NomineeEntity } from '../../database/entities/nominee.entity.ts';
import { dossierStateNames } from '../../domain/dossier-workflow.ts';
import { codesOf } from '../../domain/eligibility/criteria-tree.ts';
import { countsTowardQuota, type NomineeCounts, quotaBlockers, quotaInWords } from '../../domain/quota.ts';
import { Refusal } from '../../domain/refusal.ts';
import type { DossierFolder } from '../dossiers/dossier-folder.ts';
import { type JudgedNominee, judgeNominee } from '../dossiers/nominee-judging.ts';
import { countPool, lockQuota, quotaPool } from '../dossiers/quota-pool.ts';
import { exclusionOf } from '../dossiers/submission-case.ts';

const releasing: readonly DossierEntity['state'][] = ['submitted', 'accepted'];

/** A nominee leaves only a dossier that lies with the office: what is being mended comes back first, or is decided as it is. */
export function requireReleasing({ state }: Pick<DossierEntity, 'state'>): void {
  if (releasing.includes(state)) return;
  const allowed = releasing.map((from) => `«${dossierStateNames[from]}»`).join(', ');
  throw new Refusal(
    'transition-not-allowed',
    `Hồ sơ đang ở trạng thái «${dossierStateNames[state]}» nên không chuyển trường hợp đi được; việc này chỉ làm được từ trạng thái ${allowed}. Nếu đang chờ bổ sung, hãy đợi đơn vị gửi lại hoặc hết hạn bổ sung.`,
    { state, action: 'move', allowedFrom: releasing },
  );
}

/** What a moved nominee becomes in its new dossier. */
export interface Admission {
  readonly columns: Pick<NomineeEntity, 'attestations' | 'machineOutcome'>;
  /** The unit owes answers to the new criteria. */
  readonly incomplete: boolean;
}

/**
 * Judges a nominee by the criteria of the folder it comes into, keeping only those of the unit's answers that they ask for.
 * Refuses with `subject.excluded` whom the plan excludes there.
 */
export async function admitted(db: EntityManager, folder: DossierFolder, nominee: NomineeEntity): Promise<Admission> {
  const judged = await judgeNominee(db, folder, nominee);
  requireNotExcluded(judged, folder);
  if (!judged.judgement) return { columns: { attestations: {}, machineOutcome: null }, incomplete: false };
  const { require, outcome, unanswered } = judged.judgement;
  const asked = new Set(codesOf(require));
  const kept = Object.entries(nominee.attestations).filter(([code]) => asked.has(code));
  const columns = { attestations: Object.fromEntries(kept), machineOutcome: outcome };
  return { columns, incomplete: unanswered.length > 0 };
}

function requireNotExcluded(judged: JudgedNominee, { plan, dossier }: DossierFolder): void {
  const { nominee } = judged;
  const exclusion = exclusionOf(judged, plan, dossier.level);
  const use = nominee.kind === 'CA_NHAN' ? exclusion?.persons : exclusion?.collective;
  if (!exclusion || use !== 'REFUSE') return;
  throw new Refusal(
    'subject.excluded',
    `Ở hình thức này kế hoạch không xét khen thưởng «${nominee.name}» («${exclusion.text}»). Hãy chọn hình thức khác, hoặc để nguyên.`,
    { clause: exclusion.clause, nomineeId: nominee.id },
  );
}

/**
 * Takes the target's quota row and refuses with `quota.exhausted` when there is no place left (`unit.may-not-propose` where the plan gives none).
 * Nobody is counted twice: a nominee that moves within one pool has its place already.
 */
export async function requirePlace(
  tx: EntityManager,
  { campaign, unit, dossier }: DossierFolder,
  { source, nominee }: { readonly source: DossierEntity; readonly nominee: NomineeEntity },
): Promise<void> {
  const pool = await quotaPool(tx, campaign, unit, dossier.level);
  await lockQuota(tx, campaign, pool, dossier.level);
  const { counted } = await countPool(tx, { campaign, pool, level: dossier.level });
  const isCounted =
    source.level === dossier.level &&
    pool.memberIds.includes(source.unitId) &&
    countsTowardQuota(source.state, nominee.state);
  const others = isCounted ? without(counted, nominee.kind) : counted;
  const { limit, clause } = pool;
  const claim = { limit, clause, counted: others, proposed: { [nominee.kind]: 1 }, unitName: unit.name };
  const [blocker] = quotaBlockers(claim);
  if (!blocker) return;
  throw new Refusal(
    blocker.code,
    `${unit.name} không còn chỗ ở hình thức này (${quotaInWords(limit, others)}). Rút hoặc kết luận không đủ điều kiện một trường hợp khác rồi chuyển lại.`,
    { clause: blocker.clause, unit: unit.code, level: dossier.level, kind: nominee.kind },
  );
}

function without(counts: NomineeCounts, kind: NomineeEntity['kind']): NomineeCounts {
  return { ...counts, [kind]: (counts[kind] ?? 0) - 1 };
}
