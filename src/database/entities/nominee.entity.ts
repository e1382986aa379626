import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { Outcome } from '../../domain/eligibility/verdict.ts';
import type { NomineeState } from '../../domain/nominee-workflow.ts';
import type { NomineeKind } from '../../domain/plan/plan.ts';
import { CampaignEntity } from './campaign.entity.ts';
import { DossierEntity } from './dossier.entity.ts';
import { OrganizationEntity } from './organization.entity.ts';
import { UnitEntity } from './unit.entity.ts';

export type Gender = 'NAM' | 'NU';

/** One subject put up within a dossier: the unit of decision. Written only with its dossier locked. */
@Entity('nominees')
@Index('ix_nominees_dossier', ['organizationId', 'dossierId', 'position'])
@Index('ix_nominees_dossier_id', ['dossierId'])
@Index('ix_nominees_campaign', ['organizationId', 'campaignId', 'nameKey'])
@Index('ix_nominees_campaign_id', ['campaignId'])
@Index('ix_nominees_citizen', ['organizationId', 'citizenId'], { where: `citizen_id is not null` })
@Index('ix_nominees_subject_unit', ['subjectUnitId'])
@Index('ix_nominees_search', { synchronize: false })
@Check(
  'nominees_state_known',
  `state in ('proposed', 'on-hold', 'withdrawn', 'qualified', 'unqualified', 'approved', 'not-approved', 'forwarded', 'awarded', 'cancelled')`,
)
@Check('nominees_kind_known', `kind in ('TAP_THE', 'CA_NHAN', 'HO_GIA_DINH')`)
@Check('nominees_gender_known', `gender in ('NAM', 'NU')`)
@Check('nominees_hold_remembers', `(state = 'on-hold') = (held_state is not null)`)
@Check('nominees_women_percent_possible', `women_percent between 0 and 100`)
@Check('nominees_headcount_possible', `headcount >= 0`)
export class NomineeEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_nominees' }) id!: string;
  @ForeignKey(() => OrganizationEntity, { name: 'fk_nominees_organization' })
  @Column('uuid', { name: 'organization_id' })
  organizationId!: string;
  @ForeignKey(() => CampaignEntity, { name: 'fk_nominees_campaign' })
  @Column('uuid', { name: 'campaign_id' })
  campaignId!: string;
  @ForeignKey(() => DossierEntity, { name: 'fk_nominees_dossier' })
  @Column('uuid', { name: 'dossier_id' })
  dossierId!: string;
  /** Place within the dossier, from 1. The job a person holds is `post`. */
  @Column('integer') position!: number;
  @Column('integer') version!: number;
  @Column('text') state!: NomineeState;
  /** Where a nominee on hold came from and returns to. */
  @Column('text', { name: 'held_state', nullable: true }) heldState!: NomineeState | null;
  @Column('text') kind!: NomineeKind;
  @Column('text') name!: string;
  /** `searchKey` of the name: finds. */
  @Column('text', { name: 'search_key' }) searchKey!: string;
  /** `sameNameKey` of the name: judges. */
  @Column('text', { name: 'name_key' }) nameKey!: string;
  @Column('text', { nullable: true }) honorific!: string | null;
  @Column('text', { nullable: true }) rank!: string | null;
  @Column('text', { nullable: true }) gender!: Gender | null;
  /** Null where only `birthYear` is known. */
  @Column('date', { name: 'birth_date', nullable: true }) birthDate!: string | null;
  @Column('integer', { name: 'birth_year', nullable: true }) birthYear!: number | null;
  /** Số CCCD, text of 12 digits; only where the plan turns it on. */
  @Column('text', { name: 'citizen_id', nullable: true }) citizenId!: string | null;
  /** Chức vụ; `position` to the outside. */
  @Column('text', { nullable: true }) post!: string | null;
  @Column('text', { nullable: true }) workplace!: string | null;
  /** The collective itself; null for persons and for bodies outside the unit list. */
  @ForeignKey(() => UnitEntity, { name: 'fk_nominees_subject_unit' })
  @Column('uuid', { name: 'subject_unit_id', nullable: true })
  subjectUnitId!: string | null;
  /** Kind of a body outside the unit list; it decides exclusion and criteria group. */
  @Column('text', { name: 'body_kind', nullable: true }) bodyKind!: string | null;
  @Column('boolean', { name: 'is_party_member', nullable: true }) isPartyMember!: boolean | null;
  @Column('boolean', { name: 'is_leader', nullable: true }) isLeader!: boolean | null;
  @Column('text', { nullable: true }) ethnicity!: string | null;
  @Column('integer', { name: 'women_percent', nullable: true }) womenPercent!: number | null;
  @Column('integer', { nullable: true }) headcount!: number | null;
  /** Where else the subject has been put up («đã đề nghị tuyến khác»). */
  @Column('text', { name: 'other_route', nullable: true }) otherRoute!: string | null;
  @Column('text', { name: 'achievement_summary' }) achievementSummary!: string;
  /** What the unit itself answers, by criterion code; a missing key is unanswered. */
  @Column('jsonb') attestations!: Readonly<Record<string, boolean>>;
  /** Outcome of the latest machine judgement. */
  @Column('text', { name: 'machine_outcome', nullable: true }) machineOutcome!: Outcome | null;
  @Column('text', { name: 'conclusion_note', nullable: true }) conclusionNote!: string | null;
  @Column('uuid', { name: 'appraised_by', nullable: true }) appraisedBy!: string | null;
  @Column('text', { name: 'appraised_by_name', nullable: true }) appraisedByName!: string | null;
  @Column('timestamptz', { name: 'appraised_at', nullable: true }) appraisedAt!: Date | null;
  /** Why the judgement moved after a person had concluded; stops signing until somebody has looked. */
  @Column('text', { name: 'changed_after_appraisal', nullable: true }) changedAfterAppraisal!: string | null;
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
  @Column('timestamptz', { name: 'updated_at' }) updatedAt!: Date;
}
