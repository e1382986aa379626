import { Alert, Checkbox, Group, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useServerNow } from '../../../api/server-clock.ts';
import { ReasonedButton } from '../../../shared/feedback/reasoned-button.tsx';
import { formatCutoff, formatTimeLeft } from '../../../shared/words/formats.ts';
import type { DossierFacts } from '../dossier-facts.ts';
import { useDrafts } from '../nominees/drafts.tsx';
import { BlockerLinks } from './blocker-links.tsx';
import { Receipt } from './receipt.tsx';
import { SendingStep } from './sending-step.tsx';
import { useSending } from './use-sending.ts';

/** Kiểm tra và gửi: all that stands in the way, the sending, and afterwards the receipt. */
export function CheckPart({ facts }: { readonly facts: DossierFacts }) {
  const { dossier } = facts;
  const maySend = dossier.allowedActions.includes('submit');
  return (
    <Stack>
      {maySend && <Send facts={facts} />}
      {dossier.receipt && <Receipt dossier={dossier} />}
      {!maySend && !dossier.receipt && <Text>Hồ sơ chưa gửi; người của đơn vị kiểm tra và gửi ở đây.</Text>}
    </Stack>
  );
}

function Send({ facts }: { readonly facts: DossierFacts }) {
  const { dossier, campaign } = facts;
  const [acknowledges, setAcknowledges] = useState(false);
  const [isConfirming, setIsConfirming] = useState(false);
  const [isUnsaved, setIsUnsaved] = useState(false);
  const drafts = useDrafts();
  const sending = useSending(dossier);
  const refusing = dossier.blockers.filter(({ severity }) => severity === 'refusing').length;
  const missing = dossier.blockers.length - refusing;
  const mayLack = (campaign.settings as { incompleteOnTime?: boolean }).incompleteOnTime === true;
  const open = async () => {
    const isSaved = await drafts.flush();
    setIsUnsaved(!isSaved);
    sending.forget();
    if (isSaved) setIsConfirming(true);
  };
  const reason = reasonAgainst({ refusing, missing, mayLack, acknowledges });
  return (
    <Stack gap="md">
      <Deadline facts={facts} />
      {dossier.blockers.length === 0 ? (
        <Text fw={600}>✓ Hồ sơ đã đủ, có thể gửi.</Text>
      ) : (
        <BlockerLinks blockers={dossier.blockers} />
      )}
      {missing > 0 && refusing === 0 && mayLack && (
        <Checkbox
          checked={acknowledges}
          onChange={({ currentTarget }) => setAcknowledges(currentTarget.checked)}
          label={`Tôi biết hồ sơ còn thiếu ${two(missing)} mục trên và vẫn gửi cho kịp hạn; sẽ bổ sung theo thời hạn nơi tiếp nhận yêu cầu.`}
        />
      )}
      {isUnsaved && (
        <Alert role="alert" color="seal" title="Chưa gửi">
          Còn nội dung chưa lưu được lên máy chủ. Hãy xem ô được đánh dấu ở phần đối tượng, hoặc chờ có mạng rồi bấm gửi
          lại.
        </Alert>
      )}
      <ReasonedButton size="md" onClick={() => void open()} {...(reason !== undefined && { reason })}>
        {dossier.submissions.length > 0 ? 'Gửi lại hồ sơ' : 'Gửi hồ sơ'}
      </ReasonedButton>
      <SendingStep
        facts={facts}
        sending={sending}
        isConfirming={isConfirming}
        acknowledgeMissing={missing > 0 && acknowledges}
        onClose={() => setIsConfirming(false)}
      />
    </Stack>
  );
}

const two = (count: number): string => String(count).padStart(2, '0');

interface Standing {
  readonly refusing: number;
  readonly missing: number;
  readonly mayLack: boolean;
  readonly acknowledges: boolean;
}

/** Why sending would be refused, in the words of what the service listed. */
function reasonAgainst({ refusing, missing, mayLack, acknowledges }: Standing): string | undefined {
  if (refusing > 0) return `Còn ${two(refusing)} mục phải sửa mới gửi được; xem danh sách ở trên.`;
  if (missing > 0 && !mayLack) return `Còn thiếu ${two(missing)} mục; kế hoạch không nhận hồ sơ còn thiếu.`;
  if (missing > 0 && !acknowledges)
    return `Còn thiếu ${two(missing)} mục. Bổ sung cho đủ, hoặc đánh dấu xác nhận ở trên để gửi khi còn thiếu.`;
  return undefined;
}

function Deadline({ facts: { dossier } }: { readonly facts: DossierFacts }) {
  const now = useServerNow();
  const until = dossier.state === 'returned' ? dossier.mendBy : dossier.cutoff;
  if (!until) return <Text>Chưa có hạn gửi; cơ quan sẽ thông báo sau.</Text>;
  const left = now ? new Date(until).getTime() - now.getTime() : undefined;
  return (
    <Group gap="xs">
      <Text>{`${dossier.state === 'returned' ? 'Hạn bổ sung' : 'Hạn gửi của đơn vị'}: ${formatCutoff(until)}.`}</Text>
      {left !== undefined && left > 0 && <Text className="time-left figures">{formatTimeLeft(left)}</Text>}
    </Group>
  );
}
