import type { EntityManager } from 'typeorm';
import {
  type ArrivalCount,
  arrivalTimeline,
  daysShown,
  hoursShown,
  type TimelineBounds,
  type TimelineUnit,
} from '../../domain/arrival-timeline.ts';
import type { CampaignInForce } from '../campaigns/rule-books.ts';
import type { TimelineView } from './timeline.view.ts';

/** When the dossiers of a campaign came in, by day and by hour. */
export async function timelineOf(
  db: EntityManager,
  campaign: CampaignInForce,
  { now, cutoffs }: Pick<TimelineBounds, 'now' | 'cutoffs'>,
): Promise<TimelineView> {
  const { timeZone } = campaign.ruleBook.plan;
  const days = await arrivals(db, campaign, 'day');
  const hours = await arrivals(db, campaign, 'hour');
  const bounds = { now, cutoffs, timeZone, firstArrival: days[0]?.from };
  return { days: arrivalTimeline(days, daysShown(bounds)), hours: arrivalTimeline(hours, hoursShown(bounds)) };
}

/** By the arrival that decides lateness: stamped by the service, or evidenced for what came another way. */
function arrivals(
  db: EntityManager,
  { id, organizationId, ruleBook }: CampaignInForce,
  unit: TimelineUnit,
): Promise<ArrivalCount[]> {
  return db.query<ArrivalCount[]>(
    `select date_trunc($3, a.at at time zone $4) at time zone $4 as "from",
       count(*) filter (where not a.again)::int as first, count(*) filter (where a.again)::int as again
     from (
       select first_received_at as at, false as again from dossiers
       where organization_id = $1 and campaign_id = $2 and first_received_at is not null
       union all
       select received_at, true from submissions where organization_id = $1 and campaign_id = $2 and number > 1
     ) a group by 1 order by 1`,
    [organizationId, id, unit, ruleBook.plan.timeZone],
  );
}
