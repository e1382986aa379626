import type { Writable } from 'node:stream';
import type { EntityManager } from 'typeorm';
import { formatInstant } from '../../../domain/cutoff.ts';
import { writeRestrictedList } from '../../../exports/restricted-list.ts';
import type { CampaignInForce } from '../../campaigns/rule-books.ts';
import { frameOf, sheetNameOf, subjectOf } from '../../reports/list-frame.ts';
import { allStates } from '../../reports/list-selection.ts';
import { restrictedRows } from '../../reports/restricted-rows.ts';

/** The list of a campaign with every field its plan has turned on, in clear text: whoever may take everything may take these. */
export async function writeCampaignList(
  out: Writable,
  db: EntityManager,
  { id, organizationId, ruleBook: { plan } }: CampaignInForce,
  { at, requestedBy }: { readonly at: Date; readonly requestedBy: string },
): Promise<void> {
  const { citizenId, ethnicity, partyMembership } = plan.fields;
  await writeRestrictedList(out, {
    ...frameOf(plan, at),
    title: 'DANH SÁCH CÁ NHÂN ĐỀ NGHỊ KHEN THƯỞNG KÈM SỐ CĂN CƯỚC',
    subject: subjectOf(plan),
    fields: {
      citizenId: citizenId !== 'OFF',
      ethnicity: ethnicity !== 'OFF',
      partyMembership: partyMembership !== 'OFF',
    },
    levels: Object.entries(plan.levels).map(([level, award]) => ({
      name: award.name,
      sheetName: sheetNameOf(award),
      rows: restrictedRows(db, plan, { organizationId, campaignId: id, level, states: allStates }),
    })),
    footer: `Người xuất: ${requestedBy}, ${formatInstant(at, plan.timeZone)}`,
  });
}
