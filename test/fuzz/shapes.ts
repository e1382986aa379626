import fc from 'fast-check';
import { hostileValue } from './hostile-values.ts';

/** What we read of a schema in the API document. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly format?: string;
  readonly enum?: readonly unknown[];
  readonly example?: unknown;
  readonly default?: unknown;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
  readonly additionalProperties?: boolean | Schema;
  readonly minimum?: number;
  readonly maximum?: number;
}

/** Values of this world that fit a field of this name: ids, codes, versions. None where the name says nothing. */
export type RealValues = (field: string) => readonly unknown[];

/** Makes values of the document's shapes: mostly what a client would send, now and then something hostile in one place. */
export class Shapes {
  constructor(
    private readonly schemas: Readonly<Record<string, Schema>>,
    private readonly real: RealValues,
  ) {}

  /** A body of this shape; `calm` of it are as the document asks, the others have one or two places spoiled, or are something else altogether. */
  body(schema: Schema): fc.Arbitrary<unknown> {
    const good = this.value(schema, '');
    const spoiled = fc.tuple(good, fc.nat(), hostileValue, fc.nat(3)).map(([value, place, bad, how]) => {
      return spoil(value, { place, bad, how });
    });
    return fc.oneof(
      { weight: 12, arbitrary: good },
      { weight: 4, arbitrary: spoiled },
      { weight: 1, arbitrary: hostileValue },
    );
  }

  value(schema: Schema, field: string, depth = 0): fc.Arbitrary<unknown> {
    const own = this.plain(schema, field, depth);
    const choices = [{ weight: 1, arbitrary: own }];
    if (schema.example !== undefined) choices.push({ weight: 6, arbitrary: fc.constant(schema.example) });
    const real = this.real(field);
    if (real.length > 0) choices.push({ weight: 14, arbitrary: fc.constantFrom(...real) });
    return fc.oneof(...choices);
  }

  private plain(schema: Schema, field: string, depth: number): fc.Arbitrary<unknown> {
    const target = schema.$ref && this.schemas[schema.$ref.split('/').at(-1)!];
    if (target) return this.value(target, field, depth);
    const choice = schema.anyOf ?? schema.oneOf ?? schema.allOf;
    if (choice) return fc.oneof(...choice.map((one) => this.value(one, field, depth)));
    if (schema.enum) return fc.constantFrom(...schema.enum);
    const types = ([] as string[]).concat(schema.type ?? 'object');
    return fc.oneof(...types.map((type) => this.ofType(type, schema, { field, depth })));
  }

  private ofType(type: string, schema: Schema, { field, depth }: Place): fc.Arbitrary<unknown> {
    switch (type) {
      case 'boolean':
        return fc.boolean();
      case 'number':
      case 'integer':
        return fc.integer({ min: schema.minimum ?? 0, max: Math.max(schema.maximum ?? 100, schema.minimum ?? 0) });
      case 'array':
        return fc.array(this.value(schema.items ?? {}, field, depth + 1), { maxLength: depth > 2 ? 1 : 4 });
      case 'object':
        return this.object(schema, depth);
      case 'null':
        return fc.constant(null);
      default:
        return text(schema.format);
    }
  }

  private object(
    { properties = {}, required = [], additionalProperties }: Schema,
    depth: number,
  ): fc.Arbitrary<unknown> {
    const names = Object.keys(properties);
    if (names.length === 0) {
      const inner =
        typeof additionalProperties === 'object'
          ? this.value(additionalProperties, '', depth + 1)
          : fc.jsonValue({ maxDepth: 2 });
      return fc.dictionary(fc.constantFrom('G.TT.1', 'CN.0', 'dates', 'levels', 'note', 'x'), inner, { maxKeys: 3 });
    }
    const fields = Object.fromEntries(names.map((name) => [name, this.value(properties[name]!, name, depth + 1)]));
    return fc.record(fields, { requiredKeys: required.filter((name) => name in fields) });
  }
}

interface Place {
  readonly field: string;
  readonly depth: number;
}

function text(format: string | undefined): fc.Arbitrary<unknown> {
  const instants = fc
    .integer({ min: Date.UTC(2026, 1, 1), max: Date.UTC(2026, 4, 1) })
    .map((instant) => new Date(instant).toISOString());
  if (format === 'date-time') return instants;
  if (format === 'date') return instants.map((instant) => instant.slice(0, 10));
  if (format === 'uuid') return fc.uuid({ version: 7 });
  return fc.constantFrom(
    'Nông Quang Thiện',
    'Lý do đủ dài để được chấp nhận, theo biên bản ngày 17/3/2026.',
    'ghi chú',
    'TBC05',
    'x',
  );
}

interface Spoiling {
  readonly place: number;
  readonly bad: unknown;
  /** 0: removed; 1: a field nobody asked for; otherwise: another value. */
  readonly how: number;
}

/** The same with one place changed, whichever `place` counts to. */
function spoil(value: unknown, { place, bad, how }: Spoiling): unknown {
  if (Array.isArray(value)) {
    if (value.length === 0 || how === 1) return [...value, bad];
    const index = place % value.length;
    return value.map((part, at) => (at === index ? spoil(part, { place: Math.floor(place / 7), bad, how }) : part));
  }
  if (value === null || typeof value !== 'object') return bad;
  const names = Object.keys(value);
  if (names.length === 0 || how === 1) return { ...value, thua: bad };
  const name = names[place % names.length]!;
  const { [name]: old, ...others } = value as Record<string, unknown>;
  if (how === 0) return others;
  return { ...others, [name]: place % 2 === 0 ? bad : spoil(old, { place: Math.floor(place / 7), bad, how }) };
}
