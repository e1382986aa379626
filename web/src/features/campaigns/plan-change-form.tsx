import { Button, Group, Stack, Text, Textarea } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useNavigate } from 'react-router';
import { client, type View } from '../../api/client.ts';
import { useAct } from '../../api/use-act.ts';
import { ProblemNotice } from '../../shared/feedback/problem-notice.tsx';
import { ReasonField } from '../../shared/forms/reason-field.tsx';
import { Section } from '../../shared/page/page.tsx';
import { type EditablePlan, type Edits, patchOf } from './plan-edits.ts';
import { PlanFaults } from './plan-faults.tsx';
import { DateEdits, QuotaEdits, TextEdits } from './plan-fields.tsx';

interface PlanChangeFormProps {
  readonly campaign: View<'CampaignView'>;
  readonly plan: EditablePlan;
}

/** All edits go together, with one reason: in an open campaign they are one new version of the rules. */
export function PlanChangeForm({ campaign: { code, version, phase, unitKinds }, plan }: PlanChangeFormProps) {
  const [edits, setEdits] = useState<Edits>(new Map());
  const [reason, setReason] = useState('');
  const [advanced, setAdvanced] = useState('');
  const [lack, setLack] = useState<string>();
  const navigate = useNavigate();
  const changing = useAct((body: Record<string, unknown>, headers) =>
    client.PATCH('/api/campaigns/{code}', { params: { path: { code } }, body, headers }),
  );
  const send = async (event: FormEvent) => {
    event.preventDefault();
    const patch = wholePatch(edits, advanced);
    if (typeof patch === 'string') return setLack(patch);
    setLack(undefined);
    const done = await changing.run({ ...patch, ...(reason.trim() && { reason: reason.trim() }), version });
    if (done) void navigate(`/dot/${code}`);
  };
  const fields = { plan, edits, onEdits: setEdits };
  return (
    <form onSubmit={(event) => void send(event)} noValidate>
      <Stack gap="lg">
        <DateEdits {...fields} />
        <QuotaEdits {...fields} unitKinds={unitKinds} />
        <TextEdits {...fields} />
        <AdvancedEdits value={advanced} onChange={setAdvanced} />
        <Section title={phase === 'open' ? 'Lý do và ban hành' : 'Lưu'}>
          <Stack>
            {phase === 'open' && (
              <Text>
                Đợt đang mở: lưu là ban hành một phiên bản quy định mới, áp dụng ngay. Mọi người xem được ai sửa, lúc
                nào, vì sao.
              </Text>
            )}
            {phase === 'open' && <ReasonField label="Lý do sửa" value={reason} onChange={setReason} least={10} />}
            {lack && (
              <Text role="alert" c="seal" fw={600}>
                {lack}
              </Text>
            )}
            <ProblemNotice problem={changing.problem} />
            <PlanFaults problem={changing.problem} />
            <Group>
              <Button type="submit" loading={changing.isRunning}>
                {phase === 'open' ? 'Ban hành phiên bản mới' : 'Lưu kế hoạch'}
              </Button>
            </Group>
          </Stack>
        </Section>
      </Stack>
    </form>
  );
}

/** The forms' edits and the patch written by hand in one; a sentence when that cannot be read or nothing was changed. */
function wholePatch(edits: Edits, advanced: string): Record<string, unknown> | string {
  const typed = advanced.trim() === '' ? {} : readPatch(advanced);
  if (typeof typed === 'string') return typed;
  const formed = patchOf(edits);
  const twice = Object.keys(typed).filter((part) => part in formed);
  if (twice.length > 0)
    return `Phần «${twice.join('», «')}» vừa sửa ở các ô vừa viết ở phần nâng cao. Hãy chỉ giữ một nơi.`;
  const patch = { ...formed, ...typed };
  return Object.keys(patch).length > 0 ? patch : 'Chưa sửa chỗ nào. Hãy sửa rồi lưu.';
}

function readPatch(text: string): Record<string, unknown> | string {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Record<string, unknown>;
  } catch {
    // said below
  }
  return 'Phần nâng cao chưa đúng JSON: phải là một nhóm trong dấu ngoặc nhọn. Hãy kiểm tra dấu nháy, dấu phẩy và dấu ngoặc.';
}

function AdvancedEdits({ value, onChange }: { readonly value: string; readonly onChange: (text: string) => void }) {
  return (
    <details className="sheet plan-editor">
      <summary>
        <strong>Nâng cao: viết phần cần sửa dưới dạng JSON</strong>
      </summary>
      <Textarea
        mt="sm"
        label="Phần cần sửa (merge patch)"
        description='Chỉ ghi những chỗ thay đổi theo cấu trúc kế hoạch; null là bỏ. Ví dụ: {"settings": {"publicationDays": 5}}'
        autosize
        minRows={6}
        spellCheck={false}
        value={value}
        onChange={({ currentTarget }) => onChange(currentTarget.value)}
      />
    </details>
  );
}
