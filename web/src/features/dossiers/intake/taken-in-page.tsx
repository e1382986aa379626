import { Button, Group, Stack, Text } from '@mantine/core';
import { Link, useParams } from 'react-router';
import { api } from '../../../api/client.ts';
import { Page, Section } from '../../../shared/page/page.tsx';
import { Read } from '../../../shared/page/read.tsx';
import type { Dossier } from '../papers/papers.ts';
import { PapersSection } from '../papers/papers-section.tsx';
import { NamedNominees } from './named-nominees.tsx';

/** What came with an incoming paper: who is put up, and its files sorted into their places. */
export function TakenInPage() {
  const { id = '' } = useParams();
  const dossier = api.useQuery('get', '/api/dossiers/{id}', { params: { path: { id } } });
  return (
    <Read query={dossier} of="hồ sơ">
      {(data) => <TakenIn dossier={data} />}
    </Read>
  );
}

function TakenIn({ dossier }: { readonly dossier: Dossier }) {
  const whole = `/ho-so/${dossier.id}`;
  return (
    <Page title="Nhận tệp của hồ sơ đến" about={dossier.unit.name}>
      <Section title="Đối tượng được đề nghị">
        <NamedNominees dossier={dossier} />
      </Section>
      <Section title="Giấy tờ">
        <PapersSection dossier={dossier} />
      </Section>
      <Section title="Bước tiếp theo">
        <Stack gap="sm">
          <Text>Trên trang hồ sơ: nhập thông tin, tiêu chuẩn của từng trường hợp, kiểm tra rồi gửi thay đơn vị.</Text>
          <Group>
            <Button component={Link} to={whole}>
              Sang trang hồ sơ
            </Button>
          </Group>
        </Stack>
      </Section>
    </Page>
  );
}
