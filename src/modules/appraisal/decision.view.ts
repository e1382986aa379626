import { ApiProperty } from '@nestjs/swagger';
import type { DossierDecisionEntity } from '../../database/entities/dossier-decision.entity.ts';
import { type DossierState, dossierStateNames, dossierStates } from '../../domain/dossier-workflow.ts';

/** Nơi tiếp nhận đã quyết định thế nào về hồ sơ. */
export class DecisionView {
  @ApiProperty({ description: 'Trạng thái hồ sơ.', enum: dossierStates, example: 'declined' })
  state!: DossierState;
  @ApiProperty({ description: 'Tên trạng thái.', example: 'Không tiếp nhận' })
  stateName!: string;
  @ApiProperty({ description: 'Lý do, ghi chú; trống = chưa quyết định hoặc không ghi.', type: String, nullable: true })
  reason!: string | null;
  @ApiProperty({ description: 'Người quyết định.', type: String, nullable: true, example: 'Vi Thị Hạnh' })
  decidedByName!: string | null;
  @ApiProperty({ description: 'Lúc quyết định.', format: 'date-time', type: String, nullable: true })
  decidedAt!: Date | null;

  static of(state: DossierState, decision: DossierDecisionEntity | null): DecisionView {
    const { reason = null, decidedByName = null, decidedAt = null } = decision ?? {};
    return { state, stateName: dossierStateNames[state], reason, decidedByName, decidedAt };
  }
}
