import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import { ProblemView } from './api-problems.ts';

/** The API document (OpenAPI 3.1), generated from the code. */
export function apiDocument(app: INestApplication): OpenAPIObject {
  const outline = new DocumentBuilder()
    .setOpenAPIVersion('3.1.0')
    .setTitle('Hồ sơ thi đua, khen thưởng')
    .setDescription(
      'Tiếp nhận, thẩm định hồ sơ đề nghị khen thưởng và lập danh sách trình Hội đồng Thi đua - Khen thưởng.',
    )
    .setVersion('1')
    .addCookieAuth('sid', { type: 'apiKey', in: 'cookie', description: 'Phiên đăng nhập.' }, 'session')
    .addBearerAuth(
      { type: 'http', scheme: 'bearer', description: 'Mã truy cập của máy, có phạm vi, thu hồi được.' },
      'token',
    )
    .addSecurityRequirements('session')
    .addSecurityRequirements('token')
    .build();
  return nullableAs31(SwaggerModule.createDocument(app, outline, { extraModels: [ProblemView] })) as OpenAPIObject;
}

/** The generator still writes 3.0's `nullable: true`; 3.1 says it by the type `null`. */
export function nullableAs31(part: unknown): unknown {
  if (Array.isArray(part)) return part.map(nullableAs31);
  if (part === null || typeof part !== 'object') return part;
  const { nullable, ...rest } = Object.fromEntries(
    Object.entries(part).map(([key, value]) => [key, nullableAs31(value)]),
  );
  if (nullable !== true) return nullable === undefined ? rest : { ...rest, ...(nullable !== false && { nullable }) };
  if (rest.enum) return { ...rest, type: [rest.type, 'null'], enum: [...(rest.enum as unknown[]), null] };
  if (rest.type) return { ...rest, type: [rest.type, 'null'] };
  const { allOf, $ref, oneOf, ...about } = rest;
  const choices = (oneOf as unknown[] | undefined) ?? (allOf as unknown[] | undefined) ?? [{ $ref }];
  return { ...about, anyOf: [...choices, { type: 'null' }] };
}

/** Serves `GET /api/openapi.json` and, for people, `GET /api/docs`. */
export function serveApiDocument(app: INestApplication): void {
  let document: OpenAPIObject | undefined;
  SwaggerModule.setup(
    'api/docs',
    app,
    () => {
      document ??= apiDocument(app);
      return document;
    },
    {
      jsonDocumentUrl: 'api/openapi.json',
      yamlDocumentUrl: 'api/openapi.yaml',
      customSiteTitle: 'API hồ sơ thi đua, khen thưởng',
    },
  );
}
