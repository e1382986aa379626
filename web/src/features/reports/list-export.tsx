import { Alert, Checkbox, NativeSelect, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { ReasonedButton } from '../../shared/feedback/reasoned-button.tsx';
import { isReasonEnough, ReasonField } from '../../shared/forms/reason-field.tsx';
import { DownloadState } from './download-state.tsx';
import { useDownload } from './downloading.ts';

interface ListExportProps {
  readonly campaign: string;
  readonly levels: Readonly<Record<string, { readonly name: string }>>;
  readonly list: 'council-list' | 'restricted-list';
}

const words = {
  'council-list': {
    about: 'Mỗi hình thức khen thưởng một trang tính, sau cùng là trang thống kê. Không có ngày sinh, số căn cước.',
    verb: 'Tải danh sách trình Hội đồng',
  },
  'restricted-list': {
    about: 'Chỉ cá nhân, chỉ các trường mà kế hoạch thu thập và vai trò được xem.',
    verb: 'Tải danh sách kèm số căn cước',
  },
} as const;

const leastReason = 10;

/** One Excel list: what goes in, for the restricted one why, and the file. */
export function ListExport({ campaign, levels, list }: ListExportProps) {
  const [level, setLevel] = useState('');
  const [isWhole, setWhole] = useState(false);
  const [reason, setReason] = useState('');
  const download = useDownload();
  const isRestricted = list === 'restricted-list';
  const start = () => {
    const query = new URLSearchParams({
      ...(level && { level }),
      ...(isWhole && { include: 'all' }),
      ...(isRestricted && { reason: reason.trim() }),
    });
    void download.start(`/api/campaigns/${campaign}/${list}.xlsx?${query}`);
  };
  const isLacking = isRestricted && !isReasonEnough(reason, leastReason);
  return (
    <Stack maw="44rem">
      <Text>{words[list].about}</Text>
      {isRestricted && (
        <Alert color="seal" title="Dữ liệu cá nhân">
          Danh sách có ngày sinh và số căn cước. Chỉ tải khi cần, giữ tệp như tài liệu mật và xóa khi xong việc. Lý do
          và người tải được ghi vào nhật ký.
        </Alert>
      )}
      <NativeSelect
        label="Hình thức khen thưởng"
        data={[
          { value: '', label: 'Mọi hình thức' },
          ...Object.entries(levels).map(([value, { name }]) => ({ value, label: name })),
        ]}
        value={level}
        onChange={({ currentTarget }) => setLevel(currentTarget.value)}
      />
      <Checkbox
        label="Cả trường hợp chưa kết luận, không đủ điều kiện, tạm dừng xem xét"
        checked={isWhole}
        onChange={({ currentTarget }) => setWhole(currentTarget.checked)}
      />
      {isRestricted && <ReasonField label="Dùng vào việc gì" value={reason} onChange={setReason} least={leastReason} />}
      <ReasonedButton
        reason={isLacking ? 'Hãy nêu dùng danh sách vào việc gì.' : undefined}
        isRunning={download.received !== undefined}
        onClick={start}
      >
        {words[list].verb}
      </ReasonedButton>
      <DownloadState download={download} onRetry={start} />
    </Stack>
  );
}
