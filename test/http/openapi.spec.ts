import { METHOD_METADATA } from '@nestjs/common/constants.js';
import { DiscoveryService, MetadataScanner, ModulesContainer, Reflector } from '@nestjs/core';
import type { OpenAPIObject } from '@nestjs/swagger';
import { getMetadataStorage } from 'class-validator';
import { permissions } from '../../src/domain/permissions.ts';
import { MAY, type MayLine, PUBLIC, SIGNED_IN } from '../../src/http/may.ts';
import { browser, startTestApp, type TestApp } from '../support/test-app.ts';

type Schema = {
  description?: string;
  type?: unknown;
  properties?: Record<string, Schema>;
  $ref?: string;
  items?: Schema;
  allOf?: Schema[];
  anyOf?: Schema[];
  oneOf?: Schema[];
  additionalProperties?: unknown;
  enum?: unknown[];
};
interface Operation {
  readonly path: string;
  readonly method: string;
  readonly summary?: string;
  readonly tags?: readonly string[];
  readonly responses: Record<string, { content?: Record<string, { schema?: Schema }>; description?: string }>;
  readonly parameters?: readonly { name: string; description?: string }[];
}

let testApp: TestApp;
let document: OpenAPIObject;

beforeAll(async () => {
  testApp = await startTestApp({ settings: { LOG_LEVEL: 'error' } });
  document = (await browser(testApp).get('/api/openapi.json').expect(200)).body;
});
afterAll(() => testApp.close());

const operations = (): Operation[] =>
  Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods as Record<string, Operation>).map(([method, operation]) => ({ ...operation, path, method })),
  );

it('is OpenAPI 3.1 and served for people, too', async () => {
  expect(document.openapi).toBe('3.1.0');
  expect((await browser(testApp).get('/api/docs').redirects(1)).text).toContain('swagger-ui');
});

it('says «may be null» as 3.1 does', () => {
  expect(JSON.stringify(document)).not.toContain('"nullable"');
});

it('gives every field a type and a description', () => {
  const schemas = (document.components?.schemas ?? {}) as Record<string, Schema>;
  const bare = Object.entries(schemas).flatMap(([name, { properties = {} }]) =>
    Object.entries(properties)
      .filter(([, field]) => !isTyped(field) || !isDescribed(field))
      .map(([field]) => `${name}.${field}`),
  );
  expect(bare).toEqual([]);
});

it('documents every field a body or query takes', () => {
  const schemas = (document.components?.schemas ?? {}) as Record<string, Schema>;
  const parameters = new Set(operations().flatMap(({ parameters: list = [] }) => list.map(({ name }) => name)));
  const { validationMetadatas } = getMetadataStorage() as unknown as {
    validationMetadatas: Map<unknown, { target: { name: string }; propertyName: string }[]>;
  };
  const silent = [...validationMetadatas.values()]
    .flat()
    .filter(
      ({ target, propertyName }) => !schemas[target.name]?.properties?.[propertyName] && !parameters.has(propertyName),
    )
    .filter(({ target }) => schemas[target.name] !== undefined)
    .map(({ target, propertyName }) => `${target.name}.${propertyName}`);
  expect(silent).toEqual([]);
  expect(validationMetadatas.size).toBeGreaterThan(20);
});

const isTyped = ({ type, $ref, allOf, anyOf, oneOf, enum: values }: Schema): boolean =>
  [type, $ref, allOf, anyOf, oneOf, values].some((part) => part !== undefined);
const isDescribed = ({ description, $ref }: Schema): boolean => description !== undefined || $ref !== undefined;

it('gives every operation a summary, a tag and a described answer', () => {
  const bare = operations()
    .filter(
      ({ summary, tags, responses }) =>
        !summary || !tags?.length || !Object.keys(responses).some((status) => /^[23]/.test(status)),
    )
    .map(({ method, path }) => `${method} ${path}`);
  expect(bare).toEqual([]);
});

it('describes every parameter that is not part of the address', () => {
  const bare = operations().flatMap(({ method, path, parameters = [] }) =>
    parameters
      .filter(({ name, description }) => !description && !path.includes(`{${name}}`))
      .map(({ name }) => `${method} ${path} ${name}`),
  );
  expect(bare).toEqual([]);
});

it('documents a shape for every answer with content', () => {
  const bare = operations().flatMap(({ method, path, responses }) =>
    Object.entries(responses)
      .filter(
        ([status, { content }]) =>
          ['200', '201'].includes(status) && !Object.values(content ?? {}).some(({ schema }) => schema),
      )
      .map(([status]) => `${method} ${path} ${status}`),
  );
  expect(bare).toEqual([]);
});

it('opens every route by exactly one line: public, signed in, or a line of the permissions table', () => {
  const reflector = new Reflector();
  const discovery = new DiscoveryService(testApp.app.get(ModulesContainer));
  const scanner = new MetadataScanner();
  const shut: string[] = [];
  let routes = 0;
  for (const { instance, metatype } of discovery.getControllers()) {
    for (const method of scanner.getAllMethodNames(Object.getPrototypeOf(instance))) {
      const handler = instance[method];
      if (Reflect.getMetadata(METHOD_METADATA, handler) === undefined) continue;
      routes++;
      const meta = (key: string) => reflector.getAllAndOverride<unknown>(key, [handler, metatype as never]);
      const line = meta(MAY) as MayLine | undefined;
      const known = line !== undefined && line.action in permissions[line.resource];
      const opened = [meta(PUBLIC), meta(SIGNED_IN), known || undefined].filter(Boolean).length;
      if (opened !== 1) shut.push(`${(metatype as { name: string }).name}.${method}`);
    }
  }
  expect(shut).toEqual([]);
  expect(routes).toBeGreaterThan(20);
});
