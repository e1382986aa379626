import type { EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { DossierEntity } from '../../database/entities/dossier.entity.ts';
import { UnitEntity } from '../../database/entities/unit.entity.ts';
import { dossierStateNames } from '../../domain/dossier-workflow.ts';
import { Refusal } from '../../domain/refusal.ts';
import type { Actor } from '../../domain/roles.ts';
import type { CampaignInForce } from '../campaigns/rule-books.ts';
import { requireUnit } from '../organizations/unit-lookup.ts';
import { requireMayPropose } from '../dossiers/proposal-right.ts';
import type { MoveNominee } from './nominee-moves.dto.ts';

/** Where a nominee goes: a dossier that has been sent already, or one that is opened for it. */
export interface MoveTarget {
  readonly dossier: DossierEntity;
  readonly isNew: boolean;
}

type Destination = Pick<MoveNominee, 'toDossierId' | 'toLevel' | 'toUnit'>;

/** Refuses with `request.invalid` a demand that names no destination, or two. */
export function requireOneDestination({ toDossierId, toLevel, toUnit }: Destination): void {
  const named = [toDossierId, toLevel, toUnit].filter((part) => part !== undefined);
  if (named.length === 0) throw invalid('toLevel', 'Hãy chọn hình thức mới, đơn vị đề nghị mới, hoặc một hồ sơ nhận.');
  if (toDossierId !== undefined && named.length > 1)
    throw invalid('toDossierId', 'Đã chọn hồ sơ nhận thì bỏ hình thức và đơn vị: hồ sơ nhận đã có cả hai.');
}

/** A dossier that may take a nominee in: another one of the same campaign, sent and not being mended or decided. */
export function requireReceiving(source: DossierEntity, target: DossierEntity): void {
  if (target.id === source.id) throw invalid('toDossierId', 'Trường hợp đang ở chính hồ sơ này. Hãy chọn hồ sơ khác.');
  if (target.campaignId !== source.campaignId)
    throw invalid('toDossierId', 'Hồ sơ nhận thuộc đợt khác. Chỉ chuyển được trong cùng một đợt.');
  if (target.state === 'submitted') return;
  throw new Refusal(
    'transition-not-allowed',
    `Hồ sơ nhận đang ở trạng thái «${dossierStateNames[target.state]}»; chỉ chuyển vào hồ sơ «${dossierStateNames.submitted}». Hãy chọn hồ sơ khác, hoặc chọn hình thức để lập hồ sơ mới.`,
    { state: target.state, allowedFrom: ['submitted'] },
  );
}

/**
 * A dossier for one moved nominee, not stored yet: sent, with the arrival and channel of the dossier it comes from (the first arrival decides
 * lateness), to be judged by the rules now in force. Its author stays who wrote the papers; who reads it stays so within the same unit.
 */
export async function openTarget(
  tx: EntityManager,
  actor: Actor,
  { source, campaign, toLevel, toUnit, now }: Opening,
): Promise<MoveTarget> {
  const unit =
    toUnit === undefined
      ? await tx.findOneByOrFail(UnitEntity, { id: source.unitId })
      : await requireUnit(tx, actor, toUnit);
  const level = toLevel ?? source.level;
  if (!campaign.ruleBook.plan.levels[level])
    throw invalid('toLevel', 'Đợt này không có hình thức khen thưởng ấy. Hãy chọn trong danh sách của kế hoạch.');
  if (unit.id === source.unitId && level === source.level)
    throw invalid('toLevel', 'Trường hợp đang ở đúng hình thức và đơn vị này. Hãy chọn hình thức hoặc đơn vị khác.');
  await requireMayPropose(tx, { campaign, unit, level });
  const readers = unit.id === source.unitId ? {} : { assigneeId: null, secondReaderId: null };
  const dossier = tx.create(DossierEntity, {
    ...source,
    ...readers,
    ...{ id: uuid(), unitId: unit.id, level, state: 'submitted', version: 1 },
    ruleBookVersion: campaign.ruleBook.version,
    ...{ evidenceDocumentId: null, note: null, searchText: '', createdAt: now, updatedAt: now },
  });
  return { dossier, isNew: true };
}

interface Opening extends Omit<Destination, 'toDossierId'> {
  readonly source: DossierEntity;
  readonly campaign: CampaignInForce;
  readonly now: Date;
}

export const invalid = (field: string, message: string): Refusal =>
  new Refusal('request.invalid', message, { errors: [{ field, message }] });
