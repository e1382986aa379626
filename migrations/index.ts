import { PeopleAndOrganizations1700000000001 } from './0001-people-and-organizations.ts';
import { Campaigns1700000000002 } from './0002-campaigns.ts';
import { Elections1700000000003 } from './0003-elections.ts';
import { Dossiers1700000000004 } from './0004-dossiers.ts';
import { Appraisal1700000000005 } from './0005-appraisal.ts';
import { AuditAndJobs1700000000006 } from './0006-audit-and-jobs.ts';
import { SecondFactor1700000000008 } from './0008-second-factor.ts';
import { AuditChain1700000000010 } from './0010-audit-chain.ts';
import { Retention1700000000011 } from './0011-retention.ts';
import { SecondWall1700000000012 } from './0012-second-wall.ts';
import { NewestDossiers1700000000013 } from './0013-newest-dossiers.ts';

/** Every migration in the order it runs. A migration that has landed is never edited: the next change is the next file. */
export const migrations = [
  PeopleAndOrganizations1700000000001,
  Campaigns1700000000002,
  Elections1700000000003,
  Dossiers1700000000004,
  Appraisal1700000000005,
  AuditAndJobs1700000000006,
  SecondFactor1700000000008,
  AuditChain1700000000010,
  Retention1700000000011,
  SecondWall1700000000012,
  NewestDossiers1700000000013,
];
