import { OrganizationEntity } from './organization.entity.ts';
import { OrganizationChangeEntity } from './organization-change.entity.ts';
import { UnitEntity } from './unit.entity.ts';
import { UnitChangeEntity } from './unit-change.entity.ts';
import { UnitConstituencyEntity } from './unit-constituency.entity.ts';
import { UserEntity } from './user.entity.ts';
import { MembershipEntity } from './membership.entity.ts';
import { QueueHandoverEntity } from './queue-handover.entity.ts';
import { SessionEntity } from './session.entity.ts';
import { SignInAttemptEntity } from './sign-in-attempt.entity.ts';
import { ApiTokenEntity } from './api-token.entity.ts';
import { SetupTokenEntity } from './setup-token.entity.ts';
import { ServiceSecretEntity } from './service-secret.entity.ts';
import { CampaignEntity } from './campaign.entity.ts';
import { RuleBookEntity } from './rule-book.entity.ts';
import { PlanAnswerEntity } from './plan-answer.entity.ts';
import { CampaignUnitEntity } from './campaign-unit.entity.ts';
import { ExtensionEntity } from './extension.entity.ts';
import { LegalBasisEntity } from './legal-basis.entity.ts';
import { AwardCoefficientEntity } from './award-coefficient.entity.ts';
import { BaseSalaryEntity } from './base-salary.entity.ts';
import { TurnoutResultEntity } from './turnout-result.entity.ts';
import { SeatResultEntity } from './seat-result.entity.ts';
import { ElectionResultHistoryEntity } from './election-result-history.entity.ts';
import { DossierEntity } from './dossier.entity.ts';
import { QuotaLockEntity } from './quota-lock.entity.ts';
import { NomineeEntity } from './nominee.entity.ts';
import { FileEntity } from './file.entity.ts';
import { DocumentEntity } from './document.entity.ts';
import { PaperReceiptEntity } from './paper-receipt.entity.ts';
import { PaperWaiverEntity } from './paper-waiver.entity.ts';
import { CriterionExceptionEntity } from './criterion-exception.entity.ts';
import { SubmissionEntity } from './submission.entity.ts';
import { SubmissionVerdictEntity } from './submission-verdict.entity.ts';
import { ReceiptPaperEntity } from './receipt-paper.entity.ts';
import { ReturnEntity } from './return.entity.ts';
import { CorrectionEntity } from './correction.entity.ts';
import { NomineeHoldEntity } from './nominee-hold.entity.ts';
import { NomineeMoveEntity } from './nominee-move.entity.ts';
import { AppraisalVerdictEntity } from './appraisal-verdict.entity.ts';
import { DocumentMarkEntity } from './document-mark.entity.ts';
import { DuplicateDecisionEntity } from './duplicate-decision.entity.ts';
import { ConflictOverrideEntity } from './conflict-override.entity.ts';
import { SecondReadingEntity } from './second-reading.entity.ts';
import { DossierDecisionEntity } from './dossier-decision.entity.ts';
import { AuditEntryEntity } from './audit-entry.entity.ts';
import { AuditUnsealedEntity } from './audit-unsealed.entity.ts';
import { AuditSealEntity } from './audit-seal.entity.ts';
import { IdempotencyKeyEntity } from './idempotency-key.entity.ts';
import { OrganizationSettingEntity } from './organization-setting.entity.ts';
import { SecondFactorEntity } from './second-factor.entity.ts';
import { RecoveryCodeEntity } from './recovery-code.entity.ts';
import { JobRunEntity } from './job-run.entity.ts';
import { RetentionRuleEntity } from './retention-rule.entity.ts';
import { RetentionErasureEntity } from './retention-erasure.entity.ts';

/** Every table the service owns, in the order the migrations make them. */
export const entities = [
  OrganizationEntity,
  OrganizationChangeEntity,
  UnitEntity,
  UnitChangeEntity,
  UnitConstituencyEntity,
  UserEntity,
  MembershipEntity,
  QueueHandoverEntity,
  SessionEntity,
  SignInAttemptEntity,
  ApiTokenEntity,
  SetupTokenEntity,
  ServiceSecretEntity,
  CampaignEntity,
  RuleBookEntity,
  PlanAnswerEntity,
  CampaignUnitEntity,
  ExtensionEntity,
  LegalBasisEntity,
  AwardCoefficientEntity,
  BaseSalaryEntity,
  TurnoutResultEntity,
  SeatResultEntity,
  ElectionResultHistoryEntity,
  DossierEntity,
  QuotaLockEntity,
  NomineeEntity,
  FileEntity,
  DocumentEntity,
  PaperReceiptEntity,
  PaperWaiverEntity,
  CriterionExceptionEntity,
  SubmissionEntity,
  SubmissionVerdictEntity,
  ReceiptPaperEntity,
  ReturnEntity,
  CorrectionEntity,
  NomineeHoldEntity,
  NomineeMoveEntity,
  AppraisalVerdictEntity,
  DocumentMarkEntity,
  DuplicateDecisionEntity,
  ConflictOverrideEntity,
  SecondReadingEntity,
  DossierDecisionEntity,
  AuditEntryEntity,
  AuditUnsealedEntity,
  AuditSealEntity,
  IdempotencyKeyEntity,
  OrganizationSettingEntity,
  SecondFactorEntity,
  RecoveryCodeEntity,
  JobRunEntity,
  RetentionRuleEntity,
  RetentionErasureEntity,
];

export * from './organization.entity.ts';
export * from './organization-change.entity.ts';
export * from './unit.entity.ts';
export * from './unit-change.entity.ts';
export * from './unit-constituency.entity.ts';
export * from './user.entity.ts';
export * from './membership.entity.ts';
export * from './queue-handover.entity.ts';
export * from './session.entity.ts';
export * from './sign-in-attempt.entity.ts';
export * from './api-token.entity.ts';
export * from './setup-token.entity.ts';
export * from './service-secret.entity.ts';
export * from './campaign.entity.ts';
export * from './rule-book.entity.ts';
export * from './plan-answer.entity.ts';
export * from './campaign-unit.entity.ts';
export * from './extension.entity.ts';
export * from './legal-basis.entity.ts';
export * from './award-coefficient.entity.ts';
export * from './base-salary.entity.ts';
export * from './turnout-result.entity.ts';
export * from './seat-result.entity.ts';
export * from './election-result-history.entity.ts';
export * from './dossier.entity.ts';
export * from './quota-lock.entity.ts';
export * from './nominee.entity.ts';
export * from './file.entity.ts';
export * from './document.entity.ts';
export * from './paper-receipt.entity.ts';
export * from './paper-waiver.entity.ts';
export * from './criterion-exception.entity.ts';
export * from './submission.entity.ts';
export * from './submission-verdict.entity.ts';
export * from './receipt-paper.entity.ts';
export * from './return.entity.ts';
export * from './correction.entity.ts';
export * from './nominee-hold.entity.ts';
export * from './nominee-move.entity.ts';
export * from './appraisal-verdict.entity.ts';
export * from './document-mark.entity.ts';
export * from './duplicate-decision.entity.ts';
export * from './conflict-override.entity.ts';
export * from './audit-entry.entity.ts';
export * from './audit-unsealed.entity.ts';
export * from './audit-seal.entity.ts';
export * from './idempotency-key.entity.ts';
export * from './organization-setting.entity.ts';
export * from './second-factor.entity.ts';
export * from './recovery-code.entity.ts';
export * from './job-run.entity.ts';
export * from './retention-rule.entity.ts';
export * from './retention-erasure.entity.ts';
