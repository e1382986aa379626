import type { ReactNode } from 'react';
import { formatCutoff, formatDateTime } from '../../../shared/words/formats.ts';
import type { Dossier } from '../dossier-facts.ts';

interface Event {
  readonly at: string;
  readonly what: ReactNode;
}

/** What happened to the dossier: drafted, sent, returned, in that order. */
export function History({ dossier }: { readonly dossier: Dossier }) {
  const events: Event[] = [
    {
      at: dossier.createdAt,
      what: `${dossier.createdByName} lập hồ sơ${dossier.takenInByOffice ? ' thay đơn vị' : ''}.`,
    },
    ...dossier.submissions.map(({ receivedAt, number, receiptNumber, submittedByName }) => ({
      at: receivedAt,
      what: `${submittedByName} gửi lần ${String(number).padStart(2, '0')}, phiếu ghi nhận ${receiptNumber}.`,
    })),
    ...dossier.returns.map(({ returnedAt, returnedByName, reason, mendBy }) => ({
      at: returnedAt,
      what: `${returnedByName} yêu cầu bổ sung ${formatCutoff(mendBy)}: ${reason}`,
    })),
  ].sort((one, other) => Date.parse(one.at) - Date.parse(other.at));
  return (
    <details className="history">
      <summary>{`Quá trình của hồ sơ (${String(events.length).padStart(2, '0')} việc)`}</summary>
      <ol className="events">
        {events.map(({ at, what }) => (
          <li key={`${at} ${String(what)}`}>
            <time dateTime={at} className="figures">
              {formatDateTime(at)}
            </time>
            <span>{what}</span>
          </li>
        ))}
      </ol>
    </details>
  );
}
