import { Button, Menu } from '@mantine/core';
import { Link, NavLink } from 'react-router';
import { client } from '../api/client.ts';
import type { Me } from '../api/me.ts';
import { useServerNow } from '../api/server-clock.ts';
import { useAct } from '../api/use-act.ts';
import { formatDate, formatTime } from '../shared/words/formats.ts';
import emblem from '../sign-in/emblem.svg';
import { destinationsFor } from './navigation.ts';

/** Whose service, where one is, who one is. */
export function Header({ me }: { readonly me: Me }) {
  const { organization, unit } = me.membership;
  return (
    <header className="top">
      <div className="top-row">
        <Link to="/" className="top-name">
          <img src={emblem} alt="" width="36" height="36" />
          <div>
            <strong>Hồ sơ thi đua, khen thưởng</strong>
            <span>{unit ? `${unit.name}, ${organization.name}` : organization.name}</span>
          </div>
        </Link>
        <ServerTime />
        <AccountMenu me={me} />
      </div>
      <nav className="top-nav" aria-label="Chính">
        {destinationsFor(me).map(({ path, name }) => (
          <NavLink key={path} to={path} end={path === '/'}>
            {name}
          </NavLink>
        ))}
      </nav>
    </header>
  );
}

function ServerTime() {
  const now = useServerNow(15_000);
  if (!now) return null;
  return (
    <time className="quiet figures" dateTime={now.toISOString()} title="Giờ của máy chủ, dùng để tính hạn">
      {`${formatTime(now)}, ${formatDate(now)}`}
    </time>
  );
}

function AccountMenu({ me }: { readonly me: Me }) {
  const switching = useAct((id: string) => client.POST('/api/auth/membership', { body: { id } }));
  const others = me.memberships.filter(({ id, inForce }) => inForce && id !== me.membership.id);
  return (
    <Menu position="bottom-end" width={300}>
      <Menu.Target>
        <Button variant="default" loading={switching.isRunning}>{`${me.user.fullName} ▾`}</Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label c="dark.6">{`Đang làm việc với vai trò: ${roleWords(me.membership)}`}</Menu.Label>
        {others.map((membership) => (
          <Menu.Item key={membership.id} onClick={() => void switching.run(membership.id)}>
            {`Chuyển sang: ${roleWords(membership)}`}
          </Menu.Item>
        ))}
        <Menu.Divider />
        <Menu.Item component={Link} to="/tai-khoan">
          Tài khoản của tôi
        </Menu.Item>
        <Menu.Item onClick={() => void leave()}>Đăng xuất</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}

function roleWords({ roleName, unit, organization, standingInFor }: Me['membership']): string {
  const place = `${roleName}, ${unit ? unit.name : organization.name}`;
  return standingInFor ? `${place} (phụ trách thay ${standingInFor.fullName})` : place;
}

/** A fresh page afterwards: nothing of the last person stays in memory. */
async function leave(): Promise<void> {
  await client.POST('/api/auth/logout').catch(() => undefined);
  location.assign('/dang-nhap');
}
