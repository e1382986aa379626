import { Button, Group, Modal, Stack } from '@mantine/core';
import { useEffect, useState } from 'react';
import { api, client } from '../api/client.ts';
import { noteSessionEnd, useSessionHasEnded } from '../api/session-end.ts';
import { useAct } from '../api/use-act.ts';
import { ProblemNotice } from '../shared/feedback/problem-notice.tsx';

/** People are asked this long before the session ends by idleness or age. */
const warnSeconds = 180;

/** Asks «ở lại?» before a session ends. Asking the service how long it lasts does not keep it alive. */
export function SessionEnding() {
  const hasEnded = useSessionHasEnded();
  const { data, dataUpdatedAt } = api.useQuery(
    'get',
    '/api/auth/session',
    {},
    { refetchInterval: 60_000, enabled: !hasEnded },
  );
  const secondsLeft = useSecondsUntil(data && Math.min(data.idleSecondsLeft, data.secondsLeft), dataUpdatedAt);
  const staying = useAct(() => client.POST('/api/auth/session/extend'));
  const isEnding = !hasEnded && secondsLeft !== undefined && secondsLeft <= warnSeconds;
  const isOver = isEnding && secondsLeft <= 0;
  useEffect(() => {
    if (isOver) noteSessionEnd();
  }, [isOver]);
  const canStay = data !== undefined && data.secondsLeft > warnSeconds;
  return (
    <Modal
      opened={isEnding && !isOver}
      onClose={() => void staying.run(undefined)}
      title={<strong>Phiên làm việc sắp hết</strong>}
      centered
    >
      <Stack>
        <p style={{ margin: 0 }}>
          {canStay
            ? `Lâu chưa có thao tác nào. Phiên sẽ hết sau ${spoken(secondsLeft ?? 0)}.`
            : `Phiên đã kéo dài tối đa và sẽ hết sau ${spoken(secondsLeft ?? 0)}. Khi hết, đăng nhập lại là làm tiếp được ngay trên trang này.`}
        </p>
        <ProblemNotice problem={staying.problem} onRetry={() => void staying.run(undefined)} />
        {canStay && (
          <Group justify="flex-end">
            <Button data-autofocus loading={staying.isRunning} onClick={() => void staying.run(undefined)}>
              Ở lại
            </Button>
          </Group>
        )}
      </Stack>
    </Modal>
  );
}

const spoken = (seconds: number): string =>
  seconds >= 60 ? `khoảng ${Math.ceil(seconds / 60)} phút` : `${Math.max(0, seconds)} giây`;

function useSecondsUntil(seconds: number | undefined, readAt: number): number | undefined {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 5000);
    return () => clearInterval(timer);
  }, []);
  return seconds === undefined ? undefined : seconds - Math.max(0, Math.floor((now - readAt) / 1000));
}
