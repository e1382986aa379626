import { Button, List, Modal, Radio, Stack, Text, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useNavigate } from 'react-router';
import { api, client, type View } from '../../api/client.ts';
import { useAct } from '../../api/use-act.ts';
import { ProblemNotice } from '../../shared/feedback/problem-notice.tsx';
import { Read } from '../../shared/page/read.tsx';

/** A campaign is made from a preset (a published plan as data); what is wrong with a preset is listed and it cannot be chosen. */
export function NewCampaign() {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button onClick={() => setOpen(true)}>Lập đợt mới</Button>
      <Modal
        opened={isOpen}
        onClose={() => setOpen(false)}
        size="lg"
        title={<strong>Lập đợt mới từ kế hoạch mẫu</strong>}
      >
        <NewCampaignForm />
      </Modal>
    </>
  );
}

function NewCampaignForm() {
  const [preset, setPreset] = useState('');
  const [code, setCode] = useState('');
  const [lack, setLack] = useState<string>();
  const navigate = useNavigate();
  const presets = api.useQuery('get', '/api/campaign-presets', {});
  const creating = useAct((body: View<'CreateCampaign'>, headers) => client.POST('/api/campaigns', { body, headers }));
  const create = async (event: FormEvent) => {
    event.preventDefault();
    if (!preset) return setLack('Hãy chọn một kế hoạch mẫu.');
    const campaign = await creating.run({ preset, ...(code.trim() && { code: code.trim() }) });
    if (campaign) void navigate(`/dot/${campaign.code}`);
  };
  return (
    <form onSubmit={(event) => void create(event)} noValidate>
      <Stack>
        <Read query={presets} of="các kế hoạch mẫu">
          {({ items }) => (
            <Radio.Group label="Kế hoạch mẫu" value={preset} onChange={setPreset} error={lack}>
              <Stack gap="sm" mt="xs">
                {items.map((item) => (
                  <PresetChoice key={item.code} preset={item} />
                ))}
              </Stack>
            </Radio.Group>
          )}
        </Read>
        <TextInput
          label="Mã đợt"
          description="Chữ thường không dấu, số, gạch nối. Để trống thì lấy mã kế hoạch mẫu."
          value={code}
          onChange={({ currentTarget }) => setCode(currentTarget.value)}
        />
        <Text size="sm">
          Đợt lập xong ở trạng thái đang soạn: trả lời các câu hỏi cần chốt, sửa kế hoạch nếu cần, rồi mới mở.
        </Text>
        <ProblemNotice problem={creating.problem} />
        <div>
          <Button type="submit" loading={creating.isRunning}>
            Lập đợt
          </Button>
        </div>
      </Stack>
    </form>
  );
}

function PresetChoice({ preset: { code, name, faults } }: { readonly preset: View<'PresetView'> }) {
  if (faults.length === 0) return <Radio value={code} label={name ?? code} description={`Mã: ${code}`} />;
  return (
    <div>
      <Text fw={600}>{`Kế hoạch mẫu ${code} có lỗi nên chưa dùng được`}</Text>
      <List size="sm">
        {faults.map(({ path, sentence }) => (
          <List.Item key={`${path} ${sentence}`}>{`${path}: ${sentence}`}</List.Item>
        ))}
      </List>
    </div>
  );
}
