import { Text } from '@mantine/core';
import { api } from '../../../api/client.ts';
import { Section } from '../../../shared/page/page.tsx';
import { Read } from '../../../shared/page/read.tsx';
import { formatCutoff, formatDateTime } from '../../../shared/words/formats.ts';
import type { Appraisal } from '../views.ts';

interface Event {
  readonly at: string;
  readonly words: string;
  readonly said?: string | null;
}

/** What has happened to the dossier: sent, returned, read again, decided, moved; the oldest first. */
export function DossierHistory({ view }: { readonly view: Appraisal }) {
  const id = view.dossierId;
  const dossier = api.useQuery('get', '/api/dossiers/{id}', { params: { path: { id } } });
  const decision = api.useQuery('get', '/api/dossiers/{id}/decision', { params: { path: { id } } });
  const moves = api.useQuery('get', '/api/dossiers/{id}/moves', { params: { path: { id } } });
  return (
    <Section title="Diễn biến của hồ sơ">
      <Read query={dossier} of="diễn biến của hồ sơ">
        {({ submissions, returns }) => {
          const events: Event[] = [
            ...submissions.map(({ receivedAt, number, submittedByName, receiptNumber }) => ({
              at: receivedAt,
              words: `Đơn vị gửi lần ${number} (${submittedByName}), phiếu ${receiptNumber}`,
            })),
            ...returns.map(({ returnedAt, returnedByName, reason, mendBy }) => ({
              at: returnedAt,
              words: `Yêu cầu bổ sung (${returnedByName}), ${formatCutoff(mendBy)}`,
              said: reason,
            })),
            ...view.secondReadings.map(({ readAt, readerName, note }) => ({
              at: readAt,
              words: `Đọc lại (${readerName})`,
              said: note,
            })),
            ...(moves.data?.items ?? []).map(({ movedAt, movedByName, nomineeName, from, to, reason }) => ({
              at: movedAt,
              words: `Chuyển ${nomineeName} từ ${from.unitName}, ${from.levelName} sang ${to.unitName}, ${to.levelName} (${movedByName})`,
              said: reason,
            })),
            ...(decision.data?.decidedAt
              ? [
                  {
                    at: decision.data.decidedAt,
                    words: `${decision.data.stateName} (${decision.data.decidedByName ?? ''})`,
                    said: decision.data.reason,
                  },
                ]
              : []),
          ].sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
          return events.length === 0 ? <Text>Chưa có gì được ghi.</Text> : <Events events={events} />;
        }}
      </Read>
    </Section>
  );
}

const Events = ({ events }: { readonly events: readonly Event[] }) => (
  <ol className="history">
    {events.map(({ at, words, said }) => (
      <li key={at + words}>
        <Text size="sm">
          <span className="figures quiet">{formatDateTime(at)}</span>
          {`: ${words}`}
        </Text>
        {said && <Text size="sm">{`«${said}»`}</Text>}
      </li>
    ))}
  </ol>
);
