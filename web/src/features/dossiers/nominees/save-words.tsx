import { useEffect, useState } from 'react';
import { formatTimeWithSeconds } from '../../../shared/words/formats.ts';
import { useDrafts } from './drafts.tsx';
import type { DraftNow, SaveState } from './nominee-draft.ts';
import type { Nominee } from './nominee-values.ts';

const worstFirst: readonly SaveState[] = ['choosing', 'refused', 'away', 'saving', 'waiting', 'saved'];

const words: Readonly<Record<Exclude<SaveState, 'saved'>, string>> = {
  choosing: 'Có hai bản khác nhau, chưa lưu. Hãy chọn ở phần được đánh dấu.',
  refused: 'Có ô chưa lưu được. Xem lý do ở ô đó.',
  away: 'Chưa lưu được lên máy chủ. Bản đang nhập giữ trên trang này và sẽ tự lưu khi có kết nối.',
  saving: 'Đang lưu…',
  waiting: 'Đang nhập, sẽ tự lưu…',
};

/** «Đã lưu 14:32:05», or why not: of all nominees together, spoken when it changes. */
export function SaveWords({ nominees }: { readonly nominees: readonly Nominee[] }) {
  const all = useAll(nominees);
  const state = worstFirst.find((one) => all.some((draft) => draft.state === one)) ?? 'saved';
  const savedAt = all
    .flatMap((draft) => draft.savedAt ?? [])
    .sort()
    .at(-1);
  const saved = savedAt ? `Đã lưu ${formatTimeWithSeconds(savedAt)}` : 'Mọi thay đổi được tự lưu.';
  return (
    <p role="status" className={`save-words save-words-${state}`}>
      {state === 'saved' ? saved : words[state]}
    </p>
  );
}

function useAll(nominees: readonly Nominee[]): readonly DraftNow[] {
  const drafts = useDrafts();
  const [all, setAll] = useState<readonly DraftNow[]>([]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: other nominees are other drafts to listen to
  useEffect(() => {
    setAll(drafts.all());
    return drafts.subscribe(() => setAll(drafts.all()));
  }, [drafts, nominees]);
  return all;
}
