import { Button, Stack, Text } from '@mantine/core';
import { api, client } from '../../api/client.ts';
import { useMe } from '../../api/me.ts';
import { useAct } from '../../api/use-act.ts';
import { ProblemNotice } from '../../shared/feedback/problem-notice.tsx';
import { Page, Section } from '../../shared/page/page.tsx';
import { Read } from '../../shared/page/read.tsx';
import { OwnPassword } from './own-password.tsx';
import { SecondFactor } from './second-factor.tsx';
import { SessionList } from './session-list.tsx';

/** One's own account: password, second factor, where one is signed in. */
export function AccountPage() {
  const { user } = useMe();
  return (
    <Page title="Tài khoản của tôi" about={<Text size="sm">{`${user.fullName}, tên đăng nhập ${user.username}`}</Text>}>
      <Stack gap="lg">
        <SecondFactor />
        <OwnPassword />
        <OwnSessions />
      </Stack>
    </Page>
  );
}

function OwnSessions() {
  const sessions = api.useQuery('get', '/api/auth/sessions', {});
  const ending = useAct(async (id: string | undefined) => {
    if (id === undefined) await client.DELETE('/api/auth/sessions', {});
    else await client.DELETE('/api/auth/sessions/{id}', { params: { path: { id } } });
    return { data: true };
  });
  return (
    <Section title="Nơi đang đăng nhập">
      <Stack>
        <ProblemNotice problem={ending.problem} />
        <Read query={sessions} of="các phiên đăng nhập">
          {({ items }) => (
            <>
              <SessionList items={items} onEnd={(id) => void ending.run(id)} />
              {items.length > 1 && (
                <div>
                  <Button variant="default" loading={ending.isRunning} onClick={() => void ending.run(undefined)}>
                    Kết thúc mọi phiên khác
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
