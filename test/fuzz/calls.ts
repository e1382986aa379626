import fc from 'fast-check';
import { hostileText } from './hostile-values.ts';
import type { KnownValues } from './known-values.ts';
import type { Operation, Parameter } from './operations.ts';
import { type Schema, Shapes } from './shapes.ts';

/** One request, ready to be sent. */
export interface Call {
  readonly method: string;
  /** With query, below the service's address. */
  readonly address: string;
  readonly headers: Readonly<Record<string, string>>;
  /** JSON text, or fields of a form. */
  readonly body: string | FormBody | undefined;
}

export interface FormBody {
  readonly fields: readonly (readonly [string, string])[];
  readonly files: readonly { readonly name: string; readonly content: Uint8Array<ArrayBuffer> }[];
}

/** Makes calls of an operation from what stands in the document and in the database. */
export class Calls {
  private readonly shapes: Shapes;

  constructor(
    schemas: Readonly<Record<string, Schema>>,
    private readonly known: KnownValues,
    private readonly papers: readonly Uint8Array<ArrayBuffer>[],
  ) {
    this.shapes = new Shapes(schemas, (field) => this.real(field));
  }

  of(operation: Operation): fc.Arbitrary<Call> {
    const { method, path, parameters } = operation;
    const inPlace = (place: string) => parameters.filter((parameter) => parameter.in === place);
    return fc
      .record({
        address: this.address(path, inPlace('path')),
        query: this.query(inPlace('query')),
        ifMatch:
          inPlace('header').length > 0 ? fc.constantFrom(undefined, '1', '"2"', '3', 'W/"x"') : fc.constant(undefined),
        key:
          method === 'POST'
            ? fc.constantFrom(...Array(9).fill(undefined), 'khoa-0001', 'khoa-0002', 'k')
            : fc.constant(undefined),
        body: this.body(operation),
      })
      .map(({ address, query, ifMatch, key, body }) => {
        const headers: Record<string, string> = {};
        if (ifMatch !== undefined) headers['If-Match'] = ifMatch;
        if (key !== undefined) headers['Idempotency-Key'] = key;
        if (typeof body === 'string') headers['Content-Type'] = 'application/json';
        return { method, address: `${address}${query}`, headers, body };
      });
  }

  private address(path: string, parameters: readonly Parameter[]): fc.Arbitrary<string> {
    const values = parameters.map(({ name, schema }) => {
      const place = path.split('/').at(path.split('/').indexOf(`{${name}}`) - 1) ?? '';
      const real = this.known[place] ?? [];
      const byName = this.real(name === 'id' ? place : name).map(String);
      const fitting = [...real, ...byName, ...((schema.enum as string[] | undefined) ?? [])];
      const choices = [
        { weight: 1, arbitrary: hostileText },
        { weight: 1, arbitrary: fc.constantFrom(...this.anyId()) },
      ];
      if (fitting.length > 0) choices.push({ weight: 14, arbitrary: fc.constantFrom(...fitting) });
      return fc.oneof(...choices).map((value) => [name, value] as const);
    });
    return fc
      .tuple(...values)
      .map((pairs) =>
        pairs.reduce((address, [name, value]) => address.replace(`{${name}}`, () => encoded(value)), path),
      );
  }

  private query(parameters: readonly Parameter[]): fc.Arbitrary<string> {
    const values = parameters.map(({ name, schema }) => {
      const good = this.shapes.value(schema, name).map(String);
      const value = fc.oneof({ weight: 5, arbitrary: good }, { weight: 1, arbitrary: hostileText });
      return fc.option(value, { freq: 2 }).map((text) => (text === null ? '' : `${name}=${encoded(text)}`));
    });
    const stray = fc.constantFrom(
      ...Array(15).fill(''),
      'thua=1',
      'page[]=1',
      '%E0%A4%A',
      '__proto__=1',
      'page=1&page=2',
    );
    return fc.tuple(...values, stray).map((parts) => {
      const given = parts.filter((part) => part !== '');
      return given.length > 0 ? `?${given.join('&')}` : '';
    });
  }

  private body({ method, body, isForm }: Operation): fc.Arbitrary<string | FormBody | undefined> {
    if (body === undefined)
      return method === 'GET' ? fc.constant(undefined) : fc.constantFrom(undefined, undefined, '{}', '[]');
    if (isForm) return this.form(body);
    const text = this.shapes.body(body).map((value) => JSON.stringify(value));
    return fc.oneof(
      { weight: 30, arbitrary: text },
      { weight: 1, arbitrary: fc.constantFrom(undefined, '', '{"a":', '\0', '"x"', '{"__proto__":{"a":1}}') },
    );
  }

  private form(schema: Schema): fc.Arbitrary<FormBody> {
    const fields = this.shapes.body(schema).map((value) =>
      Object.entries(value !== null && typeof value === 'object' ? value : {})
        .filter(([name]) => name !== 'file')
        .flatMap(([name, field]) =>
          (Array.isArray(field) ? field : [field]).slice(0, 20).map((one) => [name, textOf(one)] as const),
        ),
    );
    const name = fc.oneof(
      fc.constantFrom('tờ trình.pdf', 'báo cáo.docx', 'anh.jpg', 'so-lieu.csv'),
      hostileText.map((text) => text.slice(0, 300)),
    );
    const content = fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(...this.papers) },
      { weight: 1, arbitrary: fc.uint8Array({ maxLength: 200 }).map((bytes) => new Uint8Array(bytes)) },
    );
    return fc.record({ fields, files: fc.array(fc.record({ name, content }), { maxLength: 3 }) });
  }

  /** What a field of this name holds in this world. */
  private real(field: string): readonly unknown[] {
    const source = sourceOf[field];
    if (source) return this.known[source] ?? [];
    if (field === 'version') return [1, 1, 1, 2, 2, 3, 4, 5];
    if (field === 'campaign' || field === 'code') return this.known.campaignCodes ?? [];
    if (field === 'number') return this.known.receipts ?? [];
    if (/(Id|Ids)$/.test(field)) return this.anyId();
    return this.known[field] ?? [];
  }

  private anyId(): readonly string[] {
    return [
      nowhere,
      ...['dossiers', 'nominees', 'units', 'people'].flatMap((name) => (this.known[name] ?? []).slice(0, 3)),
    ];
  }
}

const nowhere = '01890000-0000-7000-8000-000000000000';
const sourceOf: Readonly<Record<string, string>> = {
  unitId: 'units',
  unit: 'unitCodes',
  toUnit: 'unitCodes',
  unitCode: 'unitCodes',
  subjectUnitId: 'units',
  nomineeId: 'nominees',
  firstNomineeId: 'nominees',
  secondNomineeId: 'nominees',
  documentId: 'documents',
  documentIds: 'documents',
  toDossierId: 'dossiers',
  dossier: 'dossiers',
  userId: 'people',
  fromUserId: 'people',
  toUserId: 'people',
  secondReaderId: 'people',
  membershipId: 'memberships',
  forMembershipId: 'memberships',
  organizationId: 'organizations',
  intoId: 'units',
  parent: 'organizations',
  QUOC_HOI: 'units',
  HDND_TINH: 'units',
  HDND_XA: 'units',
};

/** Lone surrogates cannot be written as UTF-8. */
const wellFormed = (text: string): string => text.replace(/\p{Cs}/gu, '\uFFFD');

/** As a client writes it into an address; what cannot be written there is left out. */
function encoded(text: string): string {
  const written = encodeURIComponent(wellFormed(text)).slice(0, 6000);
  return written === '' || written === '.' || written === '..' ? '%20' : written.replace(/%.?$/, '');
}

const textOf = (value: unknown): string =>
  (typeof value === 'string' ? wellFormed(value) : (JSON.stringify(value) ?? '')).slice(0, 20_000);
