/** Where to go after signing in: the path that was asked for, if it is one of ours, or else the start. */
export function returnPath(asked: string | null, origin: string): string {
  if (!asked || !URL.canParse(asked, origin)) return '/';
  const address = new URL(asked, origin);
  const isOurs = address.origin === origin && !/^\/(api|dang-nhap|thiet-lap)(\/|$)/.test(address.pathname);
  return isOurs ? `${address.pathname}${address.search}${address.hash}` : '/';
}
