import { Inject, Injectable } from '@nestjs/common';
import * as openid from 'openid-client';
import type { Config } from '../../config.ts';
import { CONFIG } from '../../config-token.ts';
import { Refusal } from '../../domain/refusal.ts';
import { log } from '../../log.ts';
import type { OidcSettings } from '../../oidc-settings.ts';

/** What the browser must bring back, so that an answer belongs to a question asked from the same browser. */
export interface OpenQuestion {
  readonly state: string;
  readonly nonce: string;
  readonly codeVerifier: string;
}

const patienceSeconds = 10;

/** The organisation's own sign-in: OpenID Connect's code flow with PKCE, state and nonce. Off unless `OIDC_ISSUER` is set. */
@Injectable()
export class OidcClient {
  private found: Promise<openid.Configuration> | undefined;

  constructor(@Inject(CONFIG) private readonly config: Config) {}

  get isOn(): boolean {
    return this.config.oidc !== undefined;
  }

  /** Where to send the browser, and what to remember meanwhile. */
  async ask(redirectUri: string): Promise<{ readonly address: URL; readonly question: OpenQuestion }> {
    const question = {
      state: openid.randomState(),
      nonce: openid.randomNonce(),
      codeVerifier: openid.randomPKCECodeVerifier(),
    };
    const provider = await this.provider();
    const address = openid.buildAuthorizationUrl(provider, {
      redirect_uri: redirectUri,
      scope: 'openid profile',
      state: question.state,
      nonce: question.nonce,
      code_challenge: await openid.calculatePKCECodeChallenge(question.codeVerifier),
      code_challenge_method: 'S256',
    });
    return { address, question };
  }

  /** The user name in the provider's answer, with which the browser came back to `returned`. */
  async usernameFrom(returned: URL, { state, nonce, codeVerifier }: OpenQuestion): Promise<string> {
    const { usernameClaim } = this.settings();
    const provider = await this.provider();
    const checks = {
      expectedState: state,
      expectedNonce: nonce,
      pkceCodeVerifier: codeVerifier,
      idTokenExpected: true,
    };
    try {
      const tokens = await openid.authorizationCodeGrant(provider, returned, checks);
      const claims = tokens.claims()!;
      const told =
        claims[usernameClaim] ?? (await this.userInfo(provider, tokens.access_token, claims.sub))[usernameClaim];
      if (typeof told === 'string' && told.trim() !== '') return told;
    } catch (error) {
      throw refused(
        error,
        'Nơi đăng nhập của cơ quan không xác nhận được lần đăng nhập này. Hãy đăng nhập lại từ đầu.',
      );
    }
    throw refused(
      new Error(`no claim ${usernameClaim}`),
      'Nơi đăng nhập của cơ quan không cho biết tên đăng nhập. Hãy báo quản trị kiểm tra OIDC_USERNAME_CLAIM.',
    );
  }

  private async userInfo(
    provider: openid.Configuration,
    accessToken: string,
    subject: string,
  ): Promise<Readonly<Record<string, unknown>>> {
    if (!provider.serverMetadata().userinfo_endpoint) return {};
    return openid.fetchUserInfo(provider, accessToken, subject);
  }

  /** Asked for once; again after it could not be reached. */
  private provider(): Promise<openid.Configuration> {
    this.found ??= this.discover().catch((error: unknown) => {
      this.found = undefined;
      throw refused(
        error,
        'Chưa liên lạc được với nơi đăng nhập của cơ quan. Hãy thử lại sau ít phút, hoặc đăng nhập bằng mật khẩu.',
      );
    });
    return this.found;
  }

  private discover(): Promise<openid.Configuration> {
    const { issuer, clientId, clientSecret } = this.settings();
    // Settings let plain http pass only for a provider on this very machine.
    const execute = issuer.startsWith('http:') ? [openid.allowInsecureRequests] : [];
    return openid.discovery(new URL(issuer), clientId, clientSecret, undefined, { execute, timeout: patienceSeconds });
  }

  private settings(): OidcSettings {
    if (this.config.oidc) return this.config.oidc;
    throw new Refusal('not-found', 'Phần mềm này không dùng đăng nhập một lần. Hãy đăng nhập bằng tên và mật khẩu.');
  }
}

function refused(error: unknown, sentence: string): Refusal {
  const { name, code } = error as { name?: string; code?: string };
  log.warn({ name, code }, 'OpenID Connect failed');
  return new Refusal('auth.oidc-failed', sentence);
}
