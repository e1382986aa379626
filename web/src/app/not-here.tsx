import { Button, Text } from '@mantine/core';
import { Link } from 'react-router';
import { Page } from '../shared/page/page.tsx';

/** An address that leads nowhere. */
export function NotHere() {
  return (
    <Page title="Không có trang này">
      <Text>Địa chỉ có thể đã gõ nhầm hoặc đã thay đổi. Hãy kiểm tra lại, hoặc đi từ trang chính.</Text>
      <div>
        <Button component={Link} to="/">
          Về trang chính
        </Button>
      </div>
    </Page>
  );
}
