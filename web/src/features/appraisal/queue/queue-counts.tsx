import type { View } from '../../../api/client.ts';
import type { useListSearch } from '../../../shared/tables/list-search.ts';
import { formatCount } from '../../../shared/words/formats.ts';

interface QueueCountsProps {
  readonly counts: View<'QueueCountsView'>;
  readonly search: ReturnType<typeof useListSearch>;
}

/** How much waits, by the ways of looking at it; each is a way to see only that, pressed again to see all. */
export function QueueCounts({
  counts: { assignees, states, incomplete, changed },
  search: { get, set },
}: QueueCountsProps) {
  const ways = [
    { label: 'Của tôi', count: assignees.me, name: 'assignee', value: 'me' },
    { label: 'Chưa giao', count: assignees.none, name: 'assignee', value: 'none' },
    { label: 'Đã gửi', count: states.submitted ?? 0, name: 'state', value: 'submitted' },
    { label: 'Đang bổ sung', count: states.returned ?? 0, name: 'state', value: 'returned' },
    { label: 'Đã tiếp nhận', count: states.accepted ?? 0, name: 'state', value: 'accepted' },
    { label: 'Gửi khi còn thiếu', count: incomplete, name: 'incomplete', value: 'true' },
    { label: 'Thay đổi sau thẩm định', count: changed, name: 'changed', value: 'true' },
  ] as const;
  return (
    <fieldset className="queue-counts no-print">
      <legend className="visually-hidden">Xem nhanh</legend>
      {ways.map(({ label, count, name, value }) => {
        const isOn = get(name) === value;
        return (
          <button
            key={label}
            type="button"
            aria-pressed={isOn}
            onClick={() => set({ [name]: isOn ? undefined : value })}
          >
            {`${label} `}
            <strong className="figures">{formatCount(count)}</strong>
          </button>
        );
      })}
    </fieldset>
  );
}
