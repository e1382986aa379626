import createClient, { type Middleware } from 'openapi-fetch';
import createReactQueryClient from 'openapi-react-query';
import { noteServerDate } from './machine-clock.ts';
import { asProblem, problemIn } from './problem.ts';
import { randomKey } from './random-key.ts';
import type { components, paths } from './schema.ts';

/** A view of the API by its name: `View<'DossierListItem'>`. */
export type View<Name extends keyof components['schemas']> = components['schemas'][Name];

const house: Middleware = {
  onRequest({ request }) {
    if (request.method === 'POST' && !request.headers.has('Idempotency-Key')) {
      request.headers.set('Idempotency-Key', randomKey());
    }
    return request;
  },
  async onResponse({ response }) {
    noteServerDate(response);
    if (!response.ok) throw await problemIn(response);
  },
  onError: ({ error }) => asProblem(error),
};

/** Calls of the API, typed by its document. What it refuses is thrown as a `Problem`. */
export const client = createClient<paths>({ baseUrl: '/', fetch: (request) => fetch(request) });
client.use(house);

/** Reads for pages: `api.useQuery('get', '/api/dossiers', { params: { query: { page: 1 } } })`. */
export const api = createReactQueryClient(client);
