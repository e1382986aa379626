import { Alert, Text } from '@mantine/core';
import { api, type View } from '../../../api/client.ts';
import { useServerNow } from '../../../api/server-clock.ts';
import { formatCutoff, formatDateTime, formatTimeLeft } from '../../../shared/words/formats.ts';
import type { DossierFacts } from '../dossier-facts.ts';
import { type FieldName, fieldLabels } from '../nominees/nominee-values.ts';
import { nomineeName } from '../nominees/value-words.ts';
import { goTo, placesOf } from '../places.ts';

type Item = View<'ReturnItemView'>;

/** On top of a returned dossier: why, until when, and what is open again; each item leads to its place. */
export function ReturnedNotice({ facts }: { readonly facts: DossierFacts }) {
  const { dossier } = facts;
  const now = useServerNow();
  const latest = dossier.returns.at(-1);
  if (dossier.state !== 'returned' || !latest) return null;
  const left = now ? new Date(latest.mendBy).getTime() - now.getTime() : undefined;
  return (
    <Alert
      variant="outline"
      title={`Yêu cầu bổ sung, hoàn thiện: ${formatCutoff(latest.mendBy)}`}
      className="notice-amber"
    >
      <Text>
        {latest.reason}
        <span className="quiet">{` (${latest.returnedByName}, ${formatDateTime(latest.returnedAt)})`}</span>
      </Text>
      {left !== undefined && (
        <Text className={left > 0 ? 'time-left figures' : 'lack'}>
          {left > 0 ? formatTimeLeft(left) : 'Đã hết thời hạn bổ sung; nơi tiếp nhận xét theo lần gửi gần nhất.'}
        </Text>
      )}
      <p className="small-heading">Chỉ các mục sau được mở lại</p>
      <Items facts={facts} items={dossier.reopened ?? []} />
    </Alert>
  );
}

function Items({ facts, items }: { readonly facts: DossierFacts; readonly items: readonly Item[] }) {
  const slots = api.useQuery('get', '/api/dossiers/{id}/slots', { params: { path: { id: facts.dossier.id } } });
  const slotName = (key: string) => {
    const slot = slots.data?.items.find((one) => one.key === key);
    return slot ? `${slot.name} (${formNames[slot.form]})` : 'Giấy tờ';
  };
  return (
    <ol className="blockers">
      {items.map((item) => (
        <li key={`${item.slot} ${item.nomineeId} ${item.field} ${item.criterion}`}>
          <strong>{item.slot ? slotName(item.slot) : ofNominee(item, facts)}</strong>
          {`: ${item.note} `}
          <button
            type="button"
            className="go-to no-print"
            onClick={() => goTo(placesOf(item))}
            aria-label={`Đến chỗ cần sửa: ${item.note}`}
          >
            Đến chỗ cần sửa
          </button>
        </li>
      ))}
    </ol>
  );
}

const formNames: Readonly<Record<View<'DossierSlotView'>['form'], string>> = {
  SCAN: 'bản scan',
  WORD: 'bản Word',
  PAPER: 'bản giấy',
};

function ofNominee({ nomineeId, field, criterion }: Item, { dossier, criteriaLabels }: DossierFacts): string {
  const nominee = dossier.nominees.find(({ id }) => id === nomineeId);
  const name = nominee ? nomineeName(nominee) : 'Một trường hợp';
  if (criterion) return `${name}, tiêu chuẩn «${criteriaLabels.get(criterion) ?? 'tự đánh giá'}»`;
  return `${name}, ${(fieldLabels[field as FieldName] ?? 'thông tin').toLowerCase()}`;
}
