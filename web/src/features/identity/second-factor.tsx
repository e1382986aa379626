import { Button, Group, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { api, type View } from '../../api/client.ts';
import { Section } from '../../shared/page/page.tsx';
import { Read } from '../../shared/page/read.tsx';
import { formatDateTime } from '../../shared/words/formats.ts';
import { RecoveryCodes } from './recovery-codes.tsx';
import { SecondFactorRemoval, RecoveryRenewal } from './second-factor-upkeep.tsx';
import { SecondFactorSetUp } from './second-factor-set-up.tsx';

/** The second step of signing in: set up, renewed, removed. */
export function SecondFactor() {
  const factor = api.useQuery('get', '/api/auth/second-factor', {});
  const [codes, setCodes] = useState<readonly string[]>();
  return (
    <Section title="Bước xác thực thứ hai">
      {codes ? (
        <RecoveryCodes codes={codes} onClose={() => setCodes(undefined)} />
      ) : (
        <Read query={factor} of="bước xác thực thứ hai">
          {(read) =>
            read.enrolled ? <Enrolled factor={read} onCodes={setCodes} /> : <NotYet factor={read} onCodes={setCodes} />
          }
        </Read>
      )}
    </Section>
  );
}

interface StateProps {
  readonly factor: View<'SecondFactorView'>;
  readonly onCodes: (codes: readonly string[]) => void;
}

function NotYet({ factor: { required }, onCodes }: StateProps) {
  const [isSettingUp, setSettingUp] = useState(false);
  if (isSettingUp) return <SecondFactorSetUp onCodes={onCodes} onCancel={() => setSettingUp(false)} />;
  return (
    <Stack>
      <Text>
        {required
          ? 'Vai trò của Ông/Bà bắt buộc có bước này: ngoài mật khẩu, nhập thêm mã 6 số trên điện thoại. Hãy cài đặt ngay.'
          : 'Chưa dùng. Bật lên thì ngoài mật khẩu phải nhập thêm mã 6 số trên điện thoại: lộ mật khẩu cũng không vào được.'}
      </Text>
      <div>
        <Button onClick={() => setSettingUp(true)}>Cài đặt trên điện thoại</Button>
      </div>
    </Stack>
  );
}

function Enrolled({ factor: { since, required, recoveryCodesLeft }, onCodes }: StateProps) {
  const [step, setStep] = useState<'renew' | 'remove'>();
  if (step === 'renew') return <RecoveryRenewal onCodes={onCodes} onCancel={() => setStep(undefined)} />;
  if (step === 'remove') return <SecondFactorRemoval onClose={() => setStep(undefined)} />;
  return (
    <Stack>
      <Text>
        {`Đang dùng${since ? ` từ ${formatDateTime(since)}` : ''}. Còn ${recoveryCodesLeft} mã khôi phục chưa dùng.`}
        {required && ' Vai trò của Ông/Bà bắt buộc có bước này.'}
      </Text>
      <Group>
        <Button variant="default" onClick={() => setStep('renew')}>
          Tạo mã khôi phục mới
        </Button>
        <Button variant="default" onClick={() => setStep('remove')}>
          Bỏ bước xác thực thứ hai
        </Button>
      </Group>
    </Stack>
  );
}
