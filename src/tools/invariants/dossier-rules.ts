import type { RowRule } from './finding.ts';

const hasSubmission = 'exists (select from submissions s where s.dossier_id = d.id)';
/** Opened by the office for a nominee it moved: it has its arrival from the dossier the nominee came from, and no submission. */
const wasOpenedForMove = 'exists (select from nominee_moves m where m.to_dossier_id = d.id)';

/** What a dossier's state promises about the rows beside it. */
export const dossierRules: readonly RowRule[] = [
  {
    code: 'dossier.no-submission',
    of: 'Hồ sơ',
    wrong: 'không còn là bản nháp nhưng không có lần gửi nào',
    sql: `select d.id::text as subject, d.state as note from dossiers d
      where d.state <> 'draft' and not ${hasSubmission} and not ${wasOpenedForMove}`,
  },
  {
    code: 'dossier.draft-with-submission',
    of: 'Hồ sơ',
    wrong: 'là bản nháp nhưng đã có lần gửi và phiếu ghi nhận',
    sql: `select d.id::text as subject, null as note from dossiers d where d.state = 'draft' and ${hasSubmission}`,
  },
  {
    code: 'dossier.arrival',
    of: 'Hồ sơ',
    wrong: 'có thời điểm nhận đầu tiên khác với lần gửi đầu tiên',
    sql: `select d.id::text as subject, d.first_received_at::text as note from dossiers d
      join (select dossier_id, min(received_at) as first from submissions group by dossier_id) s on s.dossier_id = d.id
      where d.first_received_at <> s.first and not ${wasOpenedForMove}`,
  },
  {
    code: 'dossier.no-arrival',
    of: 'Hồ sơ',
    wrong: 'không còn là bản nháp nhưng không có thời điểm nhận',
    sql: `select d.id::text as subject, d.state as note from dossiers d where d.state <> 'draft' and d.first_received_at is null`,
  },
  {
    code: 'dossier.no-return',
    of: 'Hồ sơ',
    wrong: 'đang yêu cầu bổ sung nhưng không có lần yêu cầu hoặc hạn bổ sung',
    sql: `select d.id::text as subject, null as note from dossiers d
      where d.state = 'returned' and (d.mend_by is null or not exists (select from returns r where r.dossier_id = d.id))`,
  },
  {
    code: 'dossier.no-decision',
    of: 'Hồ sơ',
    wrong: 'đã tiếp nhận hoặc không tiếp nhận nhưng không có quyết định tương ứng',
    sql: `select d.id::text as subject, d.state as note from dossiers d
      where d.state in ('accepted', 'declined') and d.state is distinct from
        (select decision from dossier_decisions x where x.dossier_id = d.id order by decided_at desc, id desc limit 1)`,
  },
  {
    code: 'dossier.undecided-nominee',
    of: 'Hồ sơ',
    wrong: 'đã tiếp nhận đủ khi còn trường hợp chưa kết luận',
    sql: `select d.id::text as subject, n.name as note from dossiers d join nominees n on n.dossier_id = d.id
      where d.state = 'accepted' and n.state = 'proposed' and n.updated_at <=
        (select max(decided_at) from dossier_decisions x where x.dossier_id = d.id and x.decision = 'accepted')`,
  },
  {
    code: 'dossier.unknown-rule-book',
    of: 'Hồ sơ',
    wrong: 'theo một phiên bản quy định không có',
    sql: `select d.id::text as subject, d.rule_book_version::text as note from dossiers d
      where not exists (select from rule_books b where b.campaign_id = d.campaign_id and b.version = d.rule_book_version)`,
  },
  {
    code: 'dossier.evidence',
    of: 'Hồ sơ',
    wrong: 'nêu văn bản chứng minh lúc đến mà chính nó không có',
    sql: `select d.id::text as subject, d.evidence_document_id::text as note from dossiers d
      where d.evidence_document_id is not null
        and not exists (select from documents p where p.id = d.evidence_document_id and p.dossier_id = d.id)`,
  },
  {
    code: 'dossier.foreign-assignee',
    of: 'Hồ sơ',
    wrong: 'giao cho người không thuộc cơ quan này',
    sql: `select d.id::text as subject, u.username as note from dossiers d join users u on u.id in (d.assignee_id, d.second_reader_id)
      where not exists (select from memberships m where m.user_id = u.id and m.organization_id = d.organization_id)`,
  },
];

/** Hand-ins are numbered without gaps and name the one before. */
export const submissionRules: readonly RowRule[] = [
  {
    code: 'submission.number-gap',
    of: 'Hồ sơ',
    wrong: 'có số thứ tự các lần gửi không liền nhau',
    sql: `select dossier_id::text as subject, string_agg(number::text, ', ' order by number) as note
      from submissions group by dossier_id having min(number) <> 1 or max(number) <> count(*)`,
  },
  {
    code: 'submission.supersedes',
    of: 'Phiếu ghi nhận',
    wrong: 'nêu phiếu trước không phải của lần gửi ngay trước',
    sql: `select receipt_number as subject, supersedes as note from (
        select receipt_number, supersedes, lag(receipt_number) over (partition by dossier_id order by number) as before from submissions
      ) s where supersedes is distinct from before`,
  },
  {
    code: 'submission.unknown-rule-book',
    of: 'Phiếu ghi nhận',
    wrong: 'được xét theo một phiên bản quy định không có',
    sql: `select s.receipt_number as subject, s.rule_book_version::text as note from submissions s
      where not exists (select from rule_books b where b.campaign_id = s.campaign_id and b.version = s.rule_book_version)`,
  },
  {
    code: 'submission.receipt-number',
    of: 'Phiếu ghi nhận',
    wrong: 'có số chưa từng được cấp',
    sql: `select receipt_number as subject, null as note from submissions, pg_sequences
      where sequencename = 'receipt_numbers' and schemaname = 'public'
        and substring(receipt_number from '\\d+$')::bigint > coalesce(last_value, 0)`,
  },
];
