import { Button, Group, Text, Title } from '@mantine/core';
import { api, client, type View } from '../../../api/client.ts';
import { useServerNow } from '../../../api/server-clock.ts';
import { ProblemNotice } from '../../../shared/feedback/problem-notice.tsx';
import { formatDateTime } from '../../../shared/words/formats.ts';
import { useOfficeAct } from '../acts/use-office-act.ts';
import type { Appraisal } from '../views.ts';

/** The paper copies: which came when, which have still to come; one press records that it is here now. */
export function PaperCopies({ view }: { readonly view: Appraisal }) {
  const copies = view.papers.filter(({ form }) => form === 'PAPER');
  const { data } = api.useQuery('get', '/api/dossiers/{id}/paper', { params: { path: { id: view.dossierId } } });
  const now = useServerNow(30_000);
  const recording = useOfficeAct((body: View<'RecordPaper'>, headers) =>
    client.POST('/api/dossiers/{id}/paper', { params: { path: { id: view.dossierId } }, body, headers }),
  );
  const mayRecord = view.allowedActions.includes('record-paper');
  if (copies.length === 0) return null;
  return (
    <div>
      <Title order={3}>Bản giấy</Title>
      <ul className="paper-slots">
        {copies.map(({ key, kind, nomineeId, name, state }) => {
          const came = data?.receipts.find((receipt) => receipt.kind === kind && receipt.nomineeId === nomineeId);
          return (
            <li key={key}>
              <div className="paper-line">
                <span>{name}</span>
                {came ? (
                  <Text size="sm" className={came.late ? 'alarm' : 'quiet'}>
                    {`Đến ${formatDateTime(came.receivedAt)}${came.late ? ', muộn' : ''}; ${came.recordedByName} ghi nhận`}
                  </Text>
                ) : (
                  <Group gap="xs">
                    <span className="alarm">{state === 'filled' ? 'đã có' : 'chưa đến'}</span>
                    {mayRecord && now && (
                      <Button
                        variant="default"
                        size="compact-sm"
                        aria-label={`Ghi nhận bản giấy vừa đến: ${name}`}
                        onClick={() =>
                          void recording.run({ kind, ...(nomineeId && { nomineeId }), receivedAt: now.toISOString() })
                        }
                      >
                        Vừa đến
                      </Button>
                    )}
                  </Group>
                )}
              </div>
            </li>
          );
        })}
      </ul>
      <ProblemNotice problem={recording.problem} onClose={recording.forget} />
    </div>
  );
}
