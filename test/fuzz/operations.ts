import type { OpenAPIObject } from '@nestjs/swagger';
import type { Schema } from './shapes.ts';

export interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly required?: boolean;
  readonly schema: Schema;
}

/** One line of the API document. */
export interface Operation {
  readonly method: string;
  readonly path: string;
  readonly parameters: readonly Parameter[];
  readonly body: Schema | undefined;
  readonly isForm: boolean;
}

export function operationsOf(document: OpenAPIObject): readonly Operation[] {
  return Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods as Record<string, DocumentedOperation>).map(([method, { parameters = [], requestBody }]) => {
      const content = Object.entries(requestBody?.content ?? {});
      const isForm = content.some(([type]) => type === 'multipart/form-data');
      return { method: method.toUpperCase(), path, parameters, body: content[0]?.[1].schema, isForm };
    }),
  );
}

interface DocumentedOperation {
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: Schema }>> };
}

/** What ends a campaign, a unit or time itself for everybody: called after all others, or little would be left to try. */
export const endsTheWorld = ({ method, path }: Operation): boolean =>
  method !== 'GET' && /\/(close|merge|clock)$/.test(path);
