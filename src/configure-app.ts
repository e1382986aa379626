import path from 'node:path';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { CampaignClock } from './campaign-clock.ts';
import type { Config } from './config.ts';
import type { DatabaseConnection } from './database/data-source.ts';
import { Closing } from './http/closing.ts';
import { idempotencyKey } from './http/idempotency-key.ts';
import { serveApiDocument } from './http/openapi.ts';
import { requestBody } from './http/request-body.ts';
import { requestStart } from './http/request-start.ts';
import { sameOrigin } from './http/same-origin.ts';
import { securityHeaders } from './http/security-headers.ts';
import { sessions } from './http/session.ts';
import { shutDownloads } from './http/shut-downloads.ts';
import { webPages } from './http/web-pages.ts';
import { log } from './log.ts';

/** Everything around the routes, shared by the server, the tests and the API document. The application is made with `bodyParser: false`. */
export function configureApp(app: NestExpressApplication, config: Config, connection: DatabaseConnection): void {
  log.level = config.logLevel;
  app.set('trust proxy', 'loopback, linklocal, uniquelocal');
  app.set('query parser', 'simple');
  app.disable('x-powered-by');
  app.disable('etag'); // nothing may be kept (`no-store`), so nobody asks again; files have their own
  const { middleware, close } = sessions(config, connection);
  app.use(requestStart(app.get(CampaignClock)));
  app.use(securityHeaders(config.appUrl));
  app.use(webPages(path.join(config.projectDir, 'web', 'dist')));
  app.use(shutDownloads);
  app.use(sameOrigin(config.appUrl));
  app.use('/api', middleware);
  app.use(requestBody);
  app.use(idempotencyKey);
  app.setGlobalPrefix('api');
  serveApiDocument(app);
  app.get(Closing).add(close);
}
