import type { RowRule } from './finding.ts';

const openHold = 'exists (select from nominee_holds h where h.nominee_id = n.id and h.released_at is null)';

/** What a nominee's state promises. */
export const nomineeRules: readonly RowRule[] = [
  {
    code: 'nominee.no-hold',
    of: 'Trường hợp',
    wrong: 'đang tạm dừng xem xét nhưng không có lần tạm dừng nào còn mở',
    sql: `select n.id::text as subject, n.name as note from nominees n where n.state = 'on-hold' and not ${openHold}`,
  },
  {
    code: 'nominee.forgotten-hold',
    of: 'Trường hợp',
    wrong: 'có lần tạm dừng còn mở nhưng vẫn đang được xem xét',
    sql: `select n.id::text as subject, n.name as note from nominees n
      where n.state not in ('on-hold', 'withdrawn', 'cancelled') and ${openHold}`,
  },
  {
    code: 'nominee.two-holds',
    of: 'Trường hợp',
    wrong: 'có nhiều lần tạm dừng cùng mở',
    sql: `select nominee_id::text as subject, count(*)::text as note from nominee_holds
      where released_at is null group by nominee_id having count(*) > 1`,
  },
  {
    code: 'nominee.judged-in-draft',
    of: 'Trường hợp',
    wrong: 'đã có kết luận khi hồ sơ chưa gửi',
    sql: `select n.id::text as subject, n.state as note from nominees n join dossiers d on d.id = n.dossier_id
      where d.state = 'draft' and n.state <> 'proposed'`,
  },
  {
    code: 'nominee.nobody-concluded',
    of: 'Trường hợp',
    wrong: 'đã có kết luận nhưng không có người thẩm định',
    sql: `select n.id::text as subject, n.state as note from nominees n
      where n.state in ('qualified', 'unqualified') and (n.appraised_by is null or n.appraised_at is null)`,
  },
  {
    code: 'nominee.other-campaign',
    of: 'Trường hợp',
    wrong: 'thuộc đợt khác với hồ sơ của nó',
    sql: `select n.id::text as subject, n.name as note from nominees n join dossiers d on d.id = n.dossier_id
      where n.campaign_id <> d.campaign_id`,
  },
];

/** Papers succeed each other in one direction. */
export const paperRules: readonly RowRule[] = [
  {
    code: 'paper.circle',
    of: 'Giấy tờ',
    wrong: 'thay thế nhau thành vòng tròn, nên không tờ nào còn hiệu lực',
    sql: `with recursive steps as (
        select id, superseded_by_id as next from documents where superseded_by_id is not null
        union all
        select s.id, d.superseded_by_id from steps s join documents d on d.id = s.next where d.superseded_by_id is not null
      ) cycle next set looped using path
      select distinct id::text as subject, null as note from steps where looped`,
  },
  {
    code: 'paper.half-superseded',
    of: 'Giấy tờ',
    wrong: 'ghi là đã được thay nhưng thiếu tờ thay hoặc thời điểm thay',
    sql: `select id::text as subject, file_name as note from documents where (superseded_by_id is null) <> (superseded_at is null)`,
  },
  {
    code: 'paper.other-dossier',
    of: 'Giấy tờ',
    wrong: 'là của một trường hợp thuộc hồ sơ khác',
    sql: `select p.id::text as subject, p.file_name as note from documents p join nominees n on n.id = p.nominee_id
      where n.dossier_id <> p.dossier_id`,
  },
];
