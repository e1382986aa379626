import type { Slot } from '../../src/domain/document-checklist.ts';
import { missingInBrief } from '../../src/domain/missing-in-brief.ts';
import type { Blocker } from '../../src/domain/refusal.ts';

const slot = (kind: Slot['kind'], form: Slot['form'], name: string): Slot => ({
  key: `${kind}/${form}`,
  kind,
  form,
  name,
  clause: 'IV.4',
  suppliedBy: 'UNIT',
});
const slots = [
  slot('TO_TRINH', 'SCAN', 'Tờ trình'),
  slot('TO_TRINH', 'WORD', 'Tờ trình'),
  slot('BIEN_BAN', 'SCAN', 'Biên bản'),
];
const nominees = [{ id: 'a', name: 'Nông Quang Thiện' }];
const blocker = (code: Blocker['code'], detail: string, more: Partial<Blocker> = {}): Blocker => ({
  code,
  severity: 'missing',
  detail,
  ...more,
});
const brief = (...missing: Blocker[]) => missingInBrief({ missing, slots, nominees });

it('says nothing where nothing lacks', () => {
  expect(brief()).toEqual([]);
});

it('names a paper once, with all its forms that lack', () => {
  expect(
    brief(
      blocker('slot.missing', 'dài', { slot: 'TO_TRINH/SCAN' }),
      blocker('slot.missing', 'dài', { slot: 'BIEN_BAN/SCAN' }),
      blocker('slot.missing', 'dài', { slot: 'TO_TRINH/WORD' }),
    ),
  ).toEqual(['Thiếu bản scan, bản Word của «Tờ trình».', 'Thiếu bản scan của «Biên bản».']);
});

it('counts the criteria a nominee has not answered', () => {
  const unanswered = blocker('criterion.unanswered', 'dài', { nomineeId: 'a' });
  expect(brief(unanswered, unanswered)).toEqual(['Nông Quang Thiện: chưa tự đánh giá 02 tiêu chuẩn.']);
});

it('keeps whole what it cannot shorten', () => {
  expect(
    brief(
      blocker('slot.missing', 'Thiếu giấy tờ lạ.', { slot: 'KHAC/SCAN' }),
      blocker('criterion.unanswered', 'Người đã rời hồ sơ.', { nomineeId: 'b' }),
      blocker('file.pending', 'Tệp đang được kiểm tra.', { slot: 'TO_TRINH/SCAN' }),
    ),
  ).toEqual(['Thiếu giấy tờ lạ.', 'Người đã rời hồ sơ.', 'Tệp đang được kiểm tra.']);
});
