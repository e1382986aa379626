import type { RowRule } from './finding.ts';

/** Triggers without which «frozen» is only a word. */
const guards = [
  ['rule_books', 'rule_books_are_frozen'],
  ['submissions', 'submissions_are_frozen'],
  ['submission_verdicts', 'submission_verdicts_are_frozen'],
  ['receipt_papers', 'receipt_papers_are_frozen'],
  ['audit_entries', 'audit_entries_are_frozen'],
  ['audit_entries', 'audit_entries_are_kept'],
  ['audit_entries', 'audit_entries_await_their_seal'],
  ['audit_seals', 'audit_seals_are_frozen'],
  ['audit_seals', 'audit_seals_are_kept'],
] as const;

/** Rule books, memberships, and what holds everything else. */
export const standingRules: readonly RowRule[] = [
  {
    code: 'rule-book.version-gap',
    of: 'Đợt thi đua',
    wrong: 'có các phiên bản quy định không liền nhau',
    sql: `select c.code as subject, string_agg(b.version::text, ', ' order by b.version) as note
      from rule_books b join campaigns c on c.id = b.campaign_id
      group by c.id, c.code having min(b.version) <> 1 or max(b.version) <> count(*)`,
  },
  {
    code: 'rule-book.not-in-force',
    of: 'Đợt thi đua',
    wrong: 'không theo phiên bản quy định mới nhất của chính nó',
    sql: `select c.code as subject, c.rule_book_version::text as note from campaigns c
      where c.rule_book_version is distinct from (select max(version) from rule_books b where b.campaign_id = c.id)`,
  },
  {
    code: 'guard.missing',
    of: 'Chốt chặn của cơ sở dữ liệu',
    wrong: 'không còn hoặc đã bị tắt',
    sql: `select wanted.name as subject, wanted.place as note
      from (values ${guards.map(([place, name]) => `('${place}', '${name}')`).join(', ')}) wanted (place, name)
      where not exists (select from pg_trigger t
        where t.tgrelid = wanted.place::regclass and t.tgname = wanted.name and t.tgenabled in ('O', 'A'))`,
  },
];
