import { Alert, Button, Group, Loader, Modal, Stack, Text } from '@mantine/core';
import { useEffect } from 'react';
import { ProblemNotice } from '../../../shared/feedback/problem-notice.tsx';
import { countWords } from '../../../shared/words/names.ts';
import type { DossierFacts } from '../dossier-facts.ts';
import { goTo, partIds } from '../places.ts';
import type { Sending } from './use-sending.ts';

interface SendingStepProps {
  readonly facts: DossierFacts;
  readonly sending: Sending;
  readonly isConfirming: boolean;
  readonly acknowledgeMissing: boolean;
  readonly onClose: () => void;
}

/** Sending is named and confirmed; while the line is broken it is said what is known, and the service is asked before anything is sent again. */
export function SendingStep({ facts, sending, isConfirming, acknowledgeMissing, onClose }: SendingStepProps) {
  const { dossier, campaign } = facts;
  const { step, problem } = sending;
  const isSent = step === 'sent';
  useEffect(() => {
    if (!isSent) return;
    onClose();
    goTo(['phieu-ghi-nhan', partIds.check]);
  }, [isSent, onClose]);
  const send = () => void sending.send({ version: dossier.version, acknowledgeMissing });
  const isBusy = step === 'sending' || step === 'looking';
  const title = `${dossier.submissions.length > 0 ? 'Gửi lại' : 'Gửi'} hồ sơ của ${dossier.unit.name}?`;
  return (
    <Modal opened={isConfirming} onClose={() => !isBusy && onClose()} title={<strong>{title}</strong>} centered>
      <Stack>
        <Text>
          {`Đề nghị ${campaign.levels[dossier.level]?.name ?? 'khen thưởng'}: ${countWords(dossier.counts)}.`}
          {acknowledgeMissing && ` Gửi khi còn thiếu ${String(dossier.blockers.length).padStart(2, '0')} mục.`}
        </Text>
        <Text>
          Sau khi gửi, đơn vị không tự sửa được; có phiếu ghi nhận làm bằng chứng. Có thể rút hoặc đề nghị đính chính.
        </Text>
        <div aria-live="polite">
          {isBusy && (
            <Group gap="sm">
              <Loader size="sm" />
              <Text>
                {step === 'sending'
                  ? 'Đang gửi…'
                  : 'Đường truyền bị ngắt khi đang gửi. Đang hỏi máy chủ xem hồ sơ đã đến chưa…'}
              </Text>
            </Group>
          )}
        </div>
        {step === 'not-arrived' && (
          <Alert role="alert" className="notice-amber" variant="outline" title="Hồ sơ chưa đến máy chủ">
            Đường truyền bị ngắt khi đang gửi. Đã hỏi lại: máy chủ chưa nhận lần gửi này. Hãy bấm gửi lại.
          </Alert>
        )}
        {step === 'unsure' && (
          <Alert role="alert" className="notice-amber" variant="outline" title="Chưa rõ hồ sơ đã đến hay chưa">
            Chưa hỏi được máy chủ vì mất kết nối. Đừng gửi lại bằng cách khác; khi có mạng, bấm «Kiểm tra lại» để biết
            chắc.
          </Alert>
        )}
        {step === 'refused' && <ProblemNotice problem={problem} />}
        <StepButtons {...{ sending, send, onClose, isBusy }} />
      </Stack>
    </Modal>
  );
}

interface StepButtonsProps {
  readonly sending: Sending;
  readonly send: () => void;
  readonly onClose: () => void;
  readonly isBusy: boolean;
}

function StepButtons({ sending, send, onClose, isBusy }: StepButtonsProps) {
  const { step } = sending;
  return (
    <Group justify="flex-end">
      {!isBusy && (
        <Button variant="default" onClick={onClose} data-autofocus>
          Quay lại
        </Button>
      )}
      {(step === 'resting' || step === 'sending' || step === 'looking') && (
        <Button onClick={send} loading={isBusy}>
          Gửi hồ sơ
        </Button>
      )}
      {step === 'not-arrived' && <Button onClick={() => void sending.again()}>Gửi lại</Button>}
      {step === 'unsure' && <Button onClick={() => void sending.look()}>Kiểm tra lại</Button>}
    </Group>
  );
}
