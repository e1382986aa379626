import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { AppModule } from '../app.module.ts';
import { loadConfig } from '../config.ts';
import { apiDocument } from '../http/openapi.ts';
import { runTool, tell } from './tool-run.ts';

/** `npm run openapi`: writes the API document to standard output, without a database. */
runTool('KHÔNG LẬP ĐƯỢC TÀI LIỆU API', async () => {
  const module = AppModule.with(loadConfig({}), { host: 'nowhere', user: 'nobody', database: 'none' });
  const app = await NestFactory.create<NestExpressApplication>(module, {
    abortOnError: false,
    bodyParser: false,
    logger: ['fatal', 'error'],
    preview: true,
  });
  app.setGlobalPrefix('api');
  tell(JSON.stringify(apiDocument(app), null, 2));
  return true;
});
