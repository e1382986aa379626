import { Group, NativeSelect, Radio, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { api, client, type View } from '../../../api/client.ts';
import { useAct } from '../../../api/use-act.ts';
import { ProblemNotice } from '../../../shared/feedback/problem-notice.tsx';
import { ReasonedButton } from '../../../shared/feedback/reasoned-button.tsx';
import { DateField } from '../../../shared/forms/date-field.tsx';
import { instantOf, MomentField, type TypedMoment } from '../../../shared/forms/moment-field.tsx';
import { FileButton } from '../papers/file-button.tsx';
import { sendEvidence } from '../papers/incoming-paper.tsx';
import { acceptedBy } from '../papers/papers.ts';
import { useRefreshDossiers } from '../refreshing.ts';

interface TakeInFormProps {
  readonly campaigns: readonly View<'CampaignSummaryView'>[];
}

interface Typed {
  readonly campaign: string;
  readonly unitId: string;
  readonly level: string;
  readonly channel: 'IOFFICE' | 'COUNTER';
  readonly incomingNumber: string;
  readonly incomingDate: string | null;
  readonly arrival: TypedMoment;
}

/** Số, ngày văn bản đến, when it came and what proves that; the papers follow on the next page. */
export function TakeInForm({ campaigns }: TakeInFormProps) {
  const navigate = useNavigate();
  const refresh = useRefreshDossiers();
  const [typed, setTyped] = useState<Typed>({
    ...{ campaign: campaigns[0]!.code, unitId: '', level: '', channel: 'IOFFICE' },
    ...{ incomingNumber: '', incomingDate: null, arrival: { date: null, time: '' } },
  });
  const [evidence, setEvidence] = useState<File>();
  const change = (changes: Partial<Typed>) => setTyped((before) => ({ ...before, ...changes }));
  const creating = useAct((body: View<'CreateDossier'>, headers) => client.POST('/api/dossiers', { body, headers }));
  const create = async () => {
    const dossier = await creating.run(demandOf(typed));
    if (!dossier) return;
    if (evidence) sendEvidence(dossier.id, evidence, refresh);
    await navigate(`/ho-so/${dossier.id}/tiep-nhan`);
  };
  const lacking = lackingWords(typed);
  return (
    <Stack gap="md" maw="46rem">
      <WhoAndWhat campaigns={campaigns} typed={typed} onChange={change} />
      <Radio.Group
        label="Đến bằng đường nào"
        value={typed.channel}
        onChange={(channel) => change({ channel: channel as Typed['channel'] })}
      >
        <Group mt={6}>
          <Radio value="IOFFICE" label="iOffice" />
          <Radio value="COUNTER" label="Nộp trực tiếp" />
        </Group>
      </Radio.Group>
      <Group align="flex-start" gap="sm">
        <TextInput
          label="Số văn bản đến"
          description="như trong sổ văn bản đến"
          value={typed.incomingNumber}
          maxLength={60}
          required
          onChange={({ currentTarget }) => change({ incomingNumber: currentTarget.value })}
        />
        <DateField
          label="Ngày văn bản đến"
          value={typed.incomingDate}
          onChange={(incomingDate) => change({ incomingDate })}
          required
        />
      </Group>
      <MomentField label="Thời điểm đến" value={typed.arrival} onChange={(arrival) => change({ arrival })} />
      <Text size="sm" className="quiet">
        Thời điểm đến ghi trên iOffice hoặc phiếu giao nhận; đúng hạn hay muộn được tính theo thời điểm này.
      </Text>
      <Group gap="sm">
        <FileButton variant="default" accept={acceptedBy.SCAN} onFiles={([file]) => setEvidence(file)}>
          {evidence ? 'Chọn tệp bằng chứng khác' : 'Chọn tệp bằng chứng'}
        </FileButton>
        <Text size="sm" role="status" className="file-name">
          {evidence?.name ??
            'Ảnh chụp màn hình iOffice hoặc phiếu giao nhận có giờ; có thể gửi sau, trước khi gửi hồ sơ.'}
        </Text>
      </Group>
      <ProblemNotice problem={creating.problem} onRetry={() => void create()} />
      <ReasonedButton
        isRunning={creating.isRunning}
        onClick={() => void create()}
        {...(lacking && { reason: lacking })}
      >
        Lập hồ sơ và nhận tệp
      </ReasonedButton>
    </Stack>
  );
}

interface WhoAndWhatProps {
  readonly campaigns: TakeInFormProps['campaigns'];
  readonly typed: Typed;
  readonly onChange: (changes: Partial<Typed>) => void;
}

function WhoAndWhat({ campaigns, typed, onChange }: WhoAndWhatProps) {
  const { campaign: code, unitId, level } = typed;
  const units = api.useQuery('get', '/api/units', { params: { query: { campaign: code, pageSize: 200 } } });
  const plan = api.useQuery('get', '/api/campaigns/{code}', { params: { path: { code } } }, { staleTime: 300_000 });
  const choose = { value: '', label: 'Hãy chọn' };
  return (
    <>
      <ProblemNotice
        problem={units.error ?? plan.error}
        onRetry={() => void Promise.all([units.refetch(), plan.refetch()])}
      />
      {campaigns.length > 1 && (
        <NativeSelect
          label="Đợt thi đua"
          value={code}
          data={campaigns.map(({ code: value, name }) => ({ value, label: name }))}
          onChange={({ currentTarget }) => onChange({ campaign: currentTarget.value, unitId: '', level: '' })}
        />
      )}
      <NativeSelect
        label="Đơn vị đề nghị"
        required
        value={unitId}
        data={[choose, ...(units.data?.items ?? []).map(({ id, name }) => ({ value: id, label: name }))]}
        onChange={({ currentTarget }) => onChange({ unitId: currentTarget.value })}
      />
      <NativeSelect
        label="Hình thức đề nghị"
        required
        value={level}
        data={[choose, ...Object.entries(plan.data?.levels ?? {}).map(([value, { name }]) => ({ value, label: name }))]}
        onChange={({ currentTarget }) => onChange({ level: currentTarget.value })}
      />
    </>
  );
}

function demandOf({ incomingNumber, incomingDate, arrival, ...named }: Typed): View<'CreateDossier'> {
  return {
    ...named,
    incomingNumber: incomingNumber.trim(),
    incomingDate: incomingDate!,
    evidencedArrival: instantOf(arrival)!,
  };
}

function lackingWords({ unitId, level, incomingNumber, incomingDate, arrival }: Typed): string | undefined {
  if (!unitId) return 'Hãy chọn đơn vị đề nghị.';
  if (!level) return 'Hãy chọn hình thức đề nghị.';
  if (incomingNumber.trim() === '' || !incomingDate) return 'Hãy ghi số và ngày văn bản đến.';
  return instantOf(arrival) ? undefined : 'Hãy ghi đủ ngày và giờ văn bản đến.';
}
