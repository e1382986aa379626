import { Stack, Text } from '@mantine/core';
import { Link, useParams } from 'react-router';
import { api, type View } from '../../api/client.ts';
import { Page, Section } from '../../shared/page/page.tsx';
import { Read } from '../../shared/page/read.tsx';
import { formatDateTime } from '../../shared/words/formats.ts';
import { PersonAccount } from './person-account.tsx';
import { PersonFields } from './person-fields.tsx';
import { PersonMemberships } from './person-memberships.tsx';
import { PersonSessions } from './person-sessions.tsx';
import { StandingIn } from './standing-in.tsx';

/** One person: account, roles, standing in, sessions; what may be done is what the service allows. */
export function PersonPage() {
  const { id = '' } = useParams();
  const person = api.useQuery('get', '/api/people/{id}', { params: { path: { id } } });
  return (
    <Read query={person} of="người dùng">
      {(read) => (
        <Page title={read.fullName} about={<About person={read} />}>
          <Parts person={read} may={new Set(read.allowedActions)} />
        </Page>
      )}
    </Read>
  );
}

type Person = View<'PersonView'>;

function Parts({ person, may }: { readonly person: Person; readonly may: ReadonlySet<string> }) {
  return (
    <Stack gap="lg">
      <Section title="Tài khoản">
        <Stack>
          {may.has('change') && <PersonFields key={person.id} person={person} />}
          <PersonAccount person={person} may={may} />
        </Stack>
      </Section>
      <PersonMemberships person={person} may={may} />
      {may.has('stand-in') && <StandingIn person={person} />}
      {may.has('end-sessions') && <PersonSessions id={person.id} />}
    </Stack>
  );
}

function About({ person: { username, disabledAt, mustChangePassword } }: { readonly person: Person }) {
  return (
    <Text size="sm">
      {`Tên đăng nhập: ${username}. `}
      {disabledAt && `Tài khoản khóa lúc ${formatDateTime(disabledAt)}. `}
      {mustChangePassword && 'Chưa đổi mật khẩu cấp tạm. '}
      <Link to="/nguoi-dung">Về danh sách người dùng</Link>
    </Text>
  );
}
