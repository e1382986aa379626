import { Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { client, type View } from '../../api/client.ts';
import { useAct } from '../../api/use-act.ts';
import { AskingForm } from './asking-form.tsx';

interface SetUpProps {
  readonly onCodes: (codes: readonly string[]) => void;
  readonly onCancel: () => void;
}

/** Password, then the picture for the telephone, then the first code from it; ends with the recovery codes. */
export function SecondFactorSetUp({ onCodes, onCancel }: SetUpProps) {
  const [enrolment, setEnrolment] = useState<View<'EnrolmentView'>>();
  const beginning = useAct((password: string, headers) =>
    client.POST('/api/auth/second-factor/enrolment', { body: { password }, headers }),
  );
  const confirming = useAct((code: string, headers) =>
    client.POST('/api/auth/second-factor/confirmation', { body: { code }, headers }),
  );
  const confirm = async (code: string) => {
    const answer = await confirming.run(code);
    if (answer) onCodes(answer.recoveryCodes);
  };
  if (!enrolment) {
    return (
      <AskingForm
        words="Trước hết hãy nhập mật khẩu, để chắc chắn đúng là Ông/Bà đang cài đặt."
        asks={['password']}
        verb="Tiếp tục"
        isRunning={beginning.isRunning}
        problem={beginning.problem}
        onSend={({ password }) => void beginning.run(password).then(setEnrolment)}
        onCancel={onCancel}
      />
    );
  }
  return (
    <AskingForm
      words={<Picture enrolment={enrolment} />}
      asks={['code']}
      verb="Xác nhận và bật"
      isRunning={confirming.isRunning}
      problem={confirming.problem}
      onSend={({ code }) => void confirm(code)}
      onCancel={onCancel}
    />
  );
}

function Picture({ enrolment: { qrSvg, secret } }: { readonly enrolment: View<'EnrolmentView'> }) {
  return (
    <Stack gap="sm">
      <Text>
        1. Mở ứng dụng tạo mã trên điện thoại (Google Authenticator, Microsoft Authenticator…), chọn thêm tài khoản và
        quét hình này.
      </Text>
      <img
        src={`data:image/svg+xml;charset=utf-8,${encodeURIComponent(qrSvg)}`}
        alt="Mã QR để ứng dụng tạo mã quét"
        width={220}
        height={220}
      />
      <Text size="sm">
        Không quét được thì nhập khóa này: <code style={{ overflowWrap: 'anywhere' }}>{secret}</code>
      </Text>
      <Text>2. Nhập mã 6 số mà ứng dụng vừa hiện.</Text>
    </Stack>
  );
}
