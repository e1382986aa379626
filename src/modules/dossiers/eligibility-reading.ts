import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import type { CampaignPlan } from '../../domain/plan/plan.ts';
import type { Actor } from '../../domain/roles.ts';
import { RuleBooks } from '../campaigns/rule-books.ts';
import { readFolder } from './dossier-folder.ts';
import { findDossier } from './dossier-lock.ts';
import type { AppliedCriteriaView, EligibilityItemView, EligibilityView } from './eligibility.view.ts';
import { type JudgedNominee, judgeFolder } from './nominee-judging.ts';
import { shownVerdict } from './shown-verdict.ts';

/** Reads what the machine says of a dossier's nominees, as one person may see it. */
@Injectable()
export class EligibilityReading {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly ruleBooks: RuleBooks,
  ) {}

  /** The machine's verdicts as they are now: one line per nominee and criterion, and the set each nominee is judged by. */
  async ofDossier(actor: Actor, id: string): Promise<EligibilityView> {
    const db = this.dataSource.manager;
    const folder = await readFolder(db, this.ruleBooks, await findDossier(db, actor, id));
    const judged = await judgeFolder(db, folder);
    return {
      sets: judged.flatMap(appliedCriteria),
      items: judged.flatMap((one) => lines(actor, one, folder.plan)),
    };
  }
}

function appliedCriteria({ nominee, set }: JudgedNominee): AppliedCriteriaView[] {
  if (!set) return [];
  const { clause, text, require } = set;
  return [{ nomineeId: nominee.id, clause, text, require }];
}

/** What the unit answers by itself; everything else is read from figures. */
const answeredByUnit: ReadonlySet<string> = new Set(['attested', 'attested-by-party-member']);

function lines(actor: Actor, { nominee, judgement }: JudgedNominee, { criteria }: CampaignPlan): EligibilityItemView[] {
  const owed = new Set(judgement?.unanswered);
  return (judgement?.verdicts ?? []).map((verdict) => {
    const { criterion, label, clause } = verdict;
    const { text, rule } = criteria[criterion]!;
    const shown = shownVerdict(actor, verdict);
    return {
      ...{ nomineeId: nominee.id, criterion, label, clause, text },
      asked: answeredByUnit.has(rule.kind) && !isOfMembersOnly(shown.evidence),
      owed: owed.has(criterion),
      ...shown,
    };
  });
}

/** A duty of Party members asks nothing of whoever is none; hidden evidence tells nothing. */
const isOfMembersOnly = (evidence: Readonly<Record<string, unknown>>): boolean => evidence.isPartyMember === false;
