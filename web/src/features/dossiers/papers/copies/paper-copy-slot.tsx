import { Group, Stack, Text } from '@mantine/core';
import { formatDateTime } from '../../../../shared/words/formats.ts';
import { SlotState } from '../file-slot.tsx';
import { type Slot, slotPlace } from '../papers.ts';
import { RecordCopies } from './record-copies.tsx';

/** The paper copy of a paper: when it came, who wrote that down. */
export function PaperCopySlot({ dossierId, slot }: { readonly dossierId: string; readonly slot: Slot }) {
  return (
    <div className="slot">
      <fieldset id={slotPlace(slot.key)} tabIndex={-1} aria-label={`Bản giấy: ${slot.name}`} className="slot-inside">
        <Group justify="space-between" gap="xs" mb={4}>
          <strong>Bản giấy</strong>
          <SlotState slot={slot} />
        </Group>
        <Stack gap="xs">
          {slot.papers.map(({ id, receivedAt, late, note, recordedByName, recordedAt }) => (
            <div key={id}>
              <Text size="sm" className="figures">
                {`Đến ${formatDateTime(receivedAt)}${late ? ', sau hạn bản giấy' : ''}.`}
              </Text>
              <Text size="sm" className="quiet figures">
                {`${recordedByName} ghi nhận ${formatDateTime(recordedAt)}.${note ? ` ${note}` : ''}`}
              </Text>
            </div>
          ))}
          {slot.papers.length === 0 && !slot.allowedActions.includes('record-paper') && (
            <Text size="sm" className="quiet">
              Nộp cho nơi tiếp nhận; không cản việc gửi hồ sơ trên phần mềm.
            </Text>
          )}
          <RecordCopies dossierId={dossierId} slots={[slot]} verb={slot.papers.length > 0 ? 'Ghi thêm' : 'Ghi nhận'} />
        </Stack>
      </fieldset>
    </div>
  );
}
