import { Button, NativeSelect, Radio, Stack } from '@mantine/core';
import { useState } from 'react';
import { api, client, type View } from '../../../api/client.ts';
import { ReasonField } from '../../../shared/forms/reason-field.tsx';
import { useLevelNames } from '../../../shared/words/level-names.ts';
import type { Appraisal, Appraised } from '../views.ts';
import { ActDialog } from './act-dialog.tsx';
import { reasonLacking, useOfficeAct } from './use-office-act.ts';

interface MoveStepProps {
  readonly view: Appraisal;
  readonly nominee: Appraised['nominee'];
}

type Way = 'toLevel' | 'toUnit' | 'toDossierId';

const ways: readonly { readonly value: Way; readonly label: string; readonly choose: string }[] = [
  { value: 'toLevel', label: 'Sang hình thức khác', choose: 'Hình thức mới' },
  { value: 'toUnit', label: 'Sang đơn vị đề nghị khác', choose: 'Đơn vị mới' },
  { value: 'toDossierId', label: 'Sang một hồ sơ đã gửi', choose: 'Hồ sơ nhận' },
];

/** Moves a nominee with its papers to another level, unit or dossier. */
export function MoveStep({ view, nominee }: MoveStepProps) {
  const [isOpen, setIsOpen] = useState(false);
  const [way, setWay] = useState<Way>('toLevel');
  const [target, setTarget] = useState('');
  const [reason, setReason] = useState('');
  const moving = useOfficeAct((body: View<'MoveNominee'>, headers) =>
    client.POST('/api/nominees/{id}/move', { params: { path: { id: nominee.id } }, body, headers }),
  );
  const send = async (): Promise<void> => {
    if (await moving.run({ version: view.version, [way]: target, reason })) setIsOpen(false);
  };
  return (
    <>
      <Button variant="default" size="sm" onClick={() => setIsOpen(true)}>
        Chuyển hình thức, đơn vị
      </Button>
      <ActDialog
        isOpen={isOpen}
        title={`Chuyển ${nominee.name}`}
        verb="Chuyển"
        reason={target ? reasonLacking(reason) : 'Hãy chọn nơi đến.'}
        isRunning={moving.isRunning}
        problem={moving.problem}
        onSend={() => void send()}
        onCancel={() => setIsOpen(false)}
      >
        <div>
          Giấy tờ của trường hợp đi theo; tiêu chuẩn nơi đến được xét lại từ đầu và kết luận cũ không còn. Đơn vị thấy
          nơi đến và lý do.
        </div>
        <Radio.Group
          label="Chuyển đi đâu"
          value={way}
          onChange={(value) => {
            setWay(value as Way);
            setTarget('');
          }}
        >
          <Stack gap="xs" mt={4}>
            {ways.map(({ value, label }) => (
              <Radio key={value} value={value} label={label} />
            ))}
          </Stack>
        </Radio.Group>
        {isOpen && <Targets way={way} view={view} value={target} onChange={setTarget} />}
        <ReasonField label="Lý do, đơn vị đọc được" value={reason} onChange={setReason} least={20} />
      </ActDialog>
    </>
  );
}

interface TargetsProps {
  readonly way: Way;
  readonly view: Appraisal;
  readonly value: string;
  readonly onChange: (target: string) => void;
}

function Targets({ way, view, value, onChange }: TargetsProps) {
  const choices = { toLevel: useLevels(view), toUnit: useUnits(view), toDossierId: useDossiers(view) }[way];
  return (
    <NativeSelect
      label={ways.find((one) => one.value === way)?.choose}
      data={[{ value: '', label: choices.length > 0 ? 'Chọn nơi đến' : 'Không có nơi nào' }, ...choices]}
      value={value}
      onChange={({ currentTarget }) => onChange(currentTarget.value)}
    />
  );
}

const useLevels = ({ campaign, level }: Appraisal) =>
  Object.entries(useLevelNames(campaign)).flatMap(([value, label]) => (value === level ? [] : [{ value, label }]));

function useUnits({ campaign, unit }: Appraisal) {
  const { data } = api.useQuery('get', '/api/units', { params: { query: { campaign, pageSize: 200 } } });
  return (data?.items ?? []).flatMap(({ id, code, name }) => (id === unit.id ? [] : [{ value: code, label: name }]));
}

function useDossiers({ campaign, dossierId }: Appraisal) {
  const levels = useLevelNames(campaign);
  const query = { campaign, state: 'submitted', pageSize: 200, sort: 'unit' } as const;
  const { data } = api.useQuery('get', '/api/dossiers', { params: { query } });
  return (data?.items ?? []).flatMap(({ id, unit, level }) =>
    id === dossierId ? [] : [{ value: id, label: `${unit.name}, ${levels[level] ?? 'hình thức khác'}` }],
  );
}
