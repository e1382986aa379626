import { Button, Group, Stack, Text } from '@mantine/core';
import './slip.css';

interface RecoveryCodesProps {
  readonly codes: readonly string[];
  readonly onClose: () => void;
}

/** The codes for the day the telephone is lost: shown this once, to print or write down. */
export function RecoveryCodes({ codes, onClose }: RecoveryCodesProps) {
  return (
    <Stack>
      <Text role="status">
        Đã bật. Đây là các mã khôi phục, mỗi mã dùng một lần khi mất điện thoại. Chúng chỉ hiện lần này: hãy in hoặc
        chép ra, cất nơi chỉ Ông/Bà lấy được.
      </Text>
      <ul className="recovery">
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ul>
      <Group className="no-print">
        <Button onClick={() => print()}>In mã khôi phục</Button>
        <Button variant="default" onClick={onClose}>
          Đã cất, đóng
        </Button>
      </Group>
    </Stack>
  );
}
