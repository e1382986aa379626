import { Button, Group, Stack, Text } from '@mantine/core';
import { useRouteError } from 'react-router';
import { Problem } from '../api/problem.ts';
import { ProblemNotice } from '../shared/feedback/problem-notice.tsx';
import { Page } from '../shared/page/page.tsx';

/** A page that could not be fetched or failed while it was shown. Reloading also brings the current version after an update. */
export function RouteProblem() {
  const error = useRouteError();
  return (
    <Page title="Trang chưa mở được">
      <Stack>
        {error instanceof Problem ? (
          <ProblemNotice problem={error} />
        ) : (
          <Text>
            Có thể do mất mạng, hoặc phần mềm vừa được cập nhật. Hãy tải lại trang; các bản nháp đã lưu vẫn còn.
          </Text>
        )}
        <Group>
          <Button onClick={() => location.reload()}>Tải lại trang</Button>
          <Button component="a" href="/" variant="default">
            Về trang chính
          </Button>
        </Group>
      </Stack>
    </Page>
  );
}
