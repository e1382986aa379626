import { client } from '../../api/client.ts';
import { useAct } from '../../api/use-act.ts';
import { AskingForm } from './asking-form.tsx';

interface RenewalProps {
  readonly onCodes: (codes: readonly string[]) => void;
  readonly onCancel: () => void;
}

/** New recovery codes; the old ones no longer work. */
export function RecoveryRenewal({ onCodes, onCancel }: RenewalProps) {
  const renewing = useAct((code: string, headers) =>
    client.POST('/api/auth/second-factor/recovery-codes', { body: { code }, headers }),
  );
  const renew = async (code: string) => {
    const answer = await renewing.run(code);
    if (answer) onCodes(answer.recoveryCodes);
  };
  return (
    <AskingForm
      words="Các mã khôi phục cũ sẽ hết dùng được. Hãy nhập mã đang hiện trên điện thoại."
      asks={['code']}
      verb="Tạo mã khôi phục mới"
      isRunning={renewing.isRunning}
      problem={renewing.problem}
      onSend={({ code }) => void renew(code)}
      onCancel={onCancel}
    />
  );
}

/** Removes the second step; the service refuses it for roles that must have it. */
export function SecondFactorRemoval({ onClose }: { readonly onClose: () => void }) {
  const removing = useAct(async (body: { password: string; code: string }, headers) => {
    await client.POST('/api/auth/second-factor/removal', { body, headers });
    return { data: true };
  });
  const remove = async (body: { password: string; code: string }) => {
    if (await removing.run(body)) onClose();
  };
  return (
    <AskingForm
      words="Bỏ bước này thì chỉ cần mật khẩu là đăng nhập được. Hãy nhập mật khẩu và mã đang hiện trên điện thoại."
      asks={['password', 'code']}
      verb="Bỏ bước xác thực thứ hai"
      isRunning={removing.isRunning}
      problem={removing.problem}
      onSend={(body) => void remove(body)}
      onCancel={onClose}
    />
  );
}
