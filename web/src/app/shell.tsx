import { Suspense, useEffect } from 'react';
import { Outlet, ScrollRestoration, useLocation } from 'react-router';
import { api } from '../api/client.ts';
import { asProblem } from '../api/problem.ts';
import { ProblemNotice } from '../shared/feedback/problem-notice.tsx';
import { Loading } from '../shared/page/loading.tsx';
import { Banners } from './banners.tsx';
import { Header } from './header.tsx';
import { SessionEnding } from './session-ending.tsx';
import { SignInAgain } from './sign-in-again.tsx';
import './shell.css';

/** Around every page: asks who is signed in, sends whoever is not to the entrance, and stays while pages change. */
export function Shell() {
  const { data: me, error, refetch } = api.useQuery('get', '/api/auth/me', {}, { staleTime: 60_000 });
  const mustLeave = !me && error && asProblem(error).status === 401;
  const mustChange = me?.mustChangePassword;
  useEffect(() => {
    if (mustLeave || mustChange) leaveForEntrance();
  }, [mustLeave, mustChange]);
  if (!me && error && !mustLeave) {
    return (
      <main className="page-place">
        <ProblemNotice problem={error} onRetry={() => void refetch()} />
      </main>
    );
  }
  if (!me || mustChange) return <Loading of="phần mềm" />;
  return (
    <>
      <a className="skip-link" href="#noi-dung">
        Bỏ qua phần đầu trang
      </a>
      <Header me={me} />
      <Banners />
      <PagePlace key={me.membership.id} />
      <SessionEnding />
      <SignInAgain username={me.user.username} />
      <ScrollRestoration />
    </>
  );
}

/** Another membership sees other rows: its pages begin anew. */
function PagePlace() {
  const { pathname } = useLocation();
  return (
    <main id="noi-dung" tabIndex={-1} className="page-place">
      <Suspense key={pathname} fallback={<Loading of="trang" />}>
        <Outlet />
      </Suspense>
    </main>
  );
}

/** The entrance brings people back to where they wanted to go. */
function leaveForEntrance(): void {
  const { pathname, search, hash } = location;
  location.replace(`/dang-nhap?tiep=${encodeURIComponent(`${pathname}${search}${hash}`)}`);
}
