import { Button, Stack } from '@mantine/core';
import { api, client } from '../../api/client.ts';
import { useAct } from '../../api/use-act.ts';
import { ProblemNotice } from '../../shared/feedback/problem-notice.tsx';
import { Section } from '../../shared/page/page.tsx';
import { Read } from '../../shared/page/read.tsx';
import { SessionList } from './session-list.tsx';

/** Where this person is signed in; each session, or all of them, can be ended. */
export function PersonSessions({ id }: { readonly id: string }) {
  const sessions = api.useQuery('get', '/api/people/{id}/sessions', { params: { path: { id } } });
  const ending = useAct(async (sessionId: string | undefined) => {
    if (sessionId === undefined) await client.DELETE('/api/people/{id}/sessions', { params: { path: { id } } });
    else await client.DELETE('/api/people/{id}/sessions/{sessionId}', { params: { path: { id, sessionId } } });
    return { data: true };
  });
  return (
    <Section title="Phiên đăng nhập">
      <Stack>
        <ProblemNotice problem={ending.problem} />
        <Read query={sessions} of="các phiên">
          {({ items }) => (
            <>
              <SessionList items={items} onEnd={(sessionId) => void ending.run(sessionId)} />
              {items.length > 1 && (
                <div>
                  <Button variant="default" loading={ending.isRunning} onClick={() => void ending.run(undefined)}>
                    Kết thúc mọi phiên
                  </Button>
                </div>
              )}
            </>
          )}
        </Read>
      </Stack>
    </Section>
  );
}
