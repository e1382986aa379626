import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import type { View } from '../../api/client.ts';
import { formatDateTime } from '../../shared/words/formats.ts';
import './slip.css';

interface PasswordSlipProps {
  readonly issued: View<'IssuedPasswordView'> | undefined;
  readonly onClose: () => void;
}

/** The paper with a one-time password. It is shown this once; printing prints the slip alone. */
export function PasswordSlip({ issued, onClose }: PasswordSlipProps) {
  return (
    <Modal
      opened={issued !== undefined}
      onClose={onClose}
      closeOnClickOutside={false}
      closeOnEscape={false}
      title={<strong>Phiếu mật khẩu</strong>}
      classNames={{ content: 'slip-sheet' }}
    >
      {issued && (
        <Stack>
          <Text className="no-print">
            Mật khẩu chỉ hiện lần này. Hãy in phiếu, giao tận tay; người nhận phải đổi mật khẩu khi đăng nhập lần đầu.
          </Text>
          <Slip issued={issued} />
          <Group className="no-print">
            <Button onClick={() => print()}>In phiếu</Button>
            <Button variant="default" onClick={onClose}>
              Đã giao, đóng
            </Button>
          </Group>
        </Stack>
      )}
    </Modal>
  );
}

function Slip({ issued }: { readonly issued: View<'IssuedPasswordView'> }) {
  const { person, username, oneTimePassword, validUntil } = issued;
  return (
    <dl className="slip">
      <div>
        <dt>Họ và tên</dt>
        <dd>{person.fullName}</dd>
      </div>
      <div>
        <dt>Địa chỉ</dt>
        <dd>{location.origin}</dd>
      </div>
      <div>
        <dt>Tên đăng nhập</dt>
        <dd>{username}</dd>
      </div>
      <div>
        <dt>Mật khẩu dùng một lần</dt>
        <dd>
          <code>{oneTimePassword ?? 'đã hiện một lần; hãy cấp lại nếu chưa kịp ghi'}</code>
        </dd>
      </div>
      {validUntil && (
        <div>
          <dt>Dùng được đến</dt>
          <dd>{formatDateTime(validUntil)}</dd>
        </div>
      )}
    </dl>
  );
}
