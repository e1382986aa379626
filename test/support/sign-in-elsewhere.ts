import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import Provider from 'oidc-provider';

/** An organisation's own sign-in, running for real on this machine: an OpenID Connect provider with one client, our service. */
export interface SignInElsewhere {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** Tells the provider where our service listens: only there it sends browsers back. */
  serve(serviceUrl: string): void;
  /** Who sits at the provider's page and what it says of them; everybody agrees to everything. */
  person: { readonly subject: string; readonly claims: Readonly<Record<string, unknown>> };
  close(): Promise<void>;
}

const clientId = 'khen-thuong';
const clientSecret = 'bi-mat-cua-ung-dung-thu-nghiem';

export async function startSignInElsewhere(): Promise<SignInElsewhere> {
  let provider: Provider | undefined;
  const server = createServer((request, response) => {
    if (request.url?.startsWith('/interaction/')) void agree(provider!, here.person.subject, request, response);
    else provider!.callback()(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const here: SignInElsewhere = {
    issuer,
    clientId,
    clientSecret,
    person: { subject: 'nobody', claims: {} },
    serve(serviceUrl) {
      provider = new Provider(
        issuer,
        configuration(serviceUrl, () => here.person.claims),
      );
    },
    close: () => closed(server),
  };
  return here;
}

const configuration = (serviceUrl: string, claims: () => object) => ({
  clients: [
    {
      client_id: clientId,
      client_secret: clientSecret,
      redirect_uris: [`${serviceUrl}/api/auth/oidc/callback`],
      response_types: ['code'],
      grant_types: ['authorization_code'],
    },
  ],
  pkce: { required: () => true },
  claims: { openid: ['sub'], profile: ['preferred_username', 'uid'] },
  cookies: { keys: ['a key for tests only'] },
  features: { devInteractions: { enabled: false } },
  interactions: { url: (_: unknown, { uid }: { uid: string }) => `/interaction/${uid}` },
  findAccount: (_: unknown, subject: string) => ({ accountId: subject, claims: () => ({ sub: subject, ...claims() }) }),
});

/** The provider's page: signs the person in and agrees for them. */
async function agree(
  provider: Provider,
  subject: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { prompt, params, session } = await provider.interactionDetails(request, response);
  const result = prompt.name === 'login' ? { login: { accountId: subject } } : { consent: { grantId: '' } };
  if ('consent' in result && result.consent) {
    const grant = new provider.Grant({ accountId: session!.accountId, clientId: params.client_id });
    grant.addOIDCScope('openid profile');
    result.consent.grantId = await grant.save();
  }
  const next = await provider.interactionResult(request, response, result);
  response.writeHead(303, { location: next }).end();
}

function closed(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}
