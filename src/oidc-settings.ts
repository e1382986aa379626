import type { EnvironmentReader } from './environment-reader.ts';

/** The organisation's own sign-in (OpenID Connect). */
export interface OidcSettings {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** The claim that holds the user name of an account here. */
  readonly usernameClaim: string;
}

type OidcName = 'OIDC_ISSUER' | 'OIDC_CLIENT_ID' | 'OIDC_CLIENT_SECRET' | 'OIDC_USERNAME_CLAIM';

/** Undefined where no issuer is named. Half a set is a fault: nobody should find out at the door. */
export function oidcSettings(read: EnvironmentReader<OidcName>): OidcSettings | undefined {
  const issuer = read.text('OIDC_ISSUER');
  if (issuer === undefined) return undefined;
  if (!isTrustworthy(issuer)) {
    read.fault('OIDC_ISSUER', 'phải là địa chỉ https:// của nhà cung cấp (http:// chỉ được dùng trên chính máy này)');
  }
  const [clientId, clientSecret] = [read.text('OIDC_CLIENT_ID'), read.text('OIDC_CLIENT_SECRET')];
  if (clientId === undefined) read.fault('OIDC_CLIENT_ID', 'phải đặt khi đã đặt OIDC_ISSUER');
  if (clientSecret === undefined) read.fault('OIDC_CLIENT_SECRET', 'phải đặt khi đã đặt OIDC_ISSUER');
  const usernameClaim = read.text('OIDC_USERNAME_CLAIM') ?? 'preferred_username';
  return { issuer, clientId: clientId ?? '', clientSecret: clientSecret ?? '', usernameClaim };
}

/** Over plain http anybody on the way could say who somebody is. */
function isTrustworthy(issuer: string): boolean {
  if (!URL.canParse(issuer)) return false;
  const { protocol, hostname } = new URL(issuer);
  return protocol === 'https:' || (protocol === 'http:' && ['127.0.0.1', '[::1]', 'localhost'].includes(hostname));
}
