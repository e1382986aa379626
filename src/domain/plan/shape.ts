import { isCalendarDate, isClockTime } from './plan-texts.ts';

/** One thing that is wrong with a plan: where, and a Vietnamese sentence that says what is wrong and what to do. */
export interface PlanFault {
  readonly path: string;
  readonly sentence: string;
}

/** Looks at one value and names everything that is wrong with it; nothing wrong = an empty list. Never throws. */
export interface Check {
  (value: unknown, path: string): readonly PlanFault[];
  /** The value with every absent field that may be null («chưa có») written as null, at any depth. Leaves what has another shape alone. */
  readonly complete?: (value: unknown) => unknown;
  readonly mayBeNull?: true;
}

/** Keys of a plan's maps: permanent codes such as `GIAY_KHEN_XA`, `G.TT.4.a`, `Q7b`. */
export const codeKeys = { key: /^[A-Z][A-Za-z0-9_]*(\.[A-Za-z0-9_]+)*$/ };

/** A field that may be left out. */
export interface Optional {
  readonly optional: Check;
}
/** One check per field of `T`: a field added to the contract does not compile until it is checked. */
export type Fields<T> = { readonly [K in keyof T]-?: Check | Optional };

export const optional = (check: Check): Optional => ({ optional: check });

export const fault = (path: string, sentence: string): readonly PlanFault[] => [{ path, sentence }];

/** «a.b», and «criteria[G.TT.4.a]» for keys that hold dots themselves. */
export function at(path: string, key: string): string {
  if (!/^[\w-]+$/.test(key)) return `${path}[${key}]`;
  return path === '' ? key : `${path}.${key}`;
}

export const isGroup = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Text that says something, in NFC. */
export const text: Check = (value, path) => {
  if (typeof value !== 'string')
    return fault(path, 'Chỗ này phải là chữ; nếu là số hoặc ngày, hãy đặt trong dấu nháy.');
  if (value.trim() === '') return fault(path, 'Chỗ này đang để trống; hãy ghi nội dung.');
  if (value !== value.normalize('NFC'))
    return fault(path, 'Chữ chưa ở dạng Unicode dựng sẵn (NFC); hãy gõ lại hoặc chuyển mã.');
  return [];
};

/** Text of one written form; `rule` ends the sentence «Chỗ này …». */
export const textThat =
  (fits: (value: string) => boolean, rule: string): Check =>
  (value, path) => {
    const faults = text(value, path);
    if (faults.length > 0) return faults;
    return fits(value as string) ? [] : fault(path, `«${value}» không dùng được: ${rule}.`);
  };

export const date = textThat(isCalendarDate, 'phải là một ngày có thật, viết theo mẫu 2026-03-18');
export const time = textThat(isClockTime, 'phải là giờ trong ngày, viết theo mẫu 17:00');

export const flag: Check = (value, path) =>
  typeof value === 'boolean' ? [] : fault(path, 'Chỗ này phải là true hoặc false.');

export const whole =
  (least: number, most: number): Check =>
  (value, path) =>
    Number.isSafeInteger(value) && (value as number) >= least && (value as number) <= most
      ? []
      : fault(path, `Chỗ này phải là số nguyên từ ${least} đến ${most}.`);

export const oneOf =
  (values: readonly (string | number)[]): Check =>
  (value, path) =>
    values.includes(value as string) ? [] : fault(path, `Chỗ này phải là một trong: ${values.join(', ')}.`);

export const nullable = (check: Check): Check =>
  Object.assign((value: unknown, path: string) => (value === null ? [] : check(value, path)), {
    mayBeNull: true as const,
  });

/** A list whose members are checked one by one; simple members may not repeat. */
export const list =
  (member: Check, least = 0): Check =>
  (value, path) => {
    if (!Array.isArray(value)) return fault(path, 'Chỗ này phải là một danh sách.');
    if (value.length < least) return fault(path, `Danh sách này phải có ít nhất ${least} mục.`);
    return value.flatMap((item: unknown, index) => {
      const repeated = typeof item === 'string' && value.indexOf(item) < index;
      return repeated
        ? fault(`${path}[${index}]`, `«${item}» bị lặp; hãy bỏ bớt một mục.`)
        : member(item, `${path}[${index}]`);
    });
  };

/** A map from codes (or, without `key`, from any text people read) to members. */
export const mapOf = (member: Check, { key, least = 0 }: { key?: RegExp; least?: number } = {}): Check => {
  const check: Check = (value, path) => {
    if (!isGroup(value)) return fault(path, 'Chỗ này phải là một bảng «mã: nội dung».');
    const keys = Object.keys(value);
    if (keys.length < least) return fault(path, `Bảng này phải có ít nhất ${least} mục.`);
    return keys.flatMap((name) => {
      if (key !== undefined && !key.test(name))
        return fault(
          at(path, name),
          `Mã «${name}» không dùng được; chỉ dùng chữ không dấu, số, dấu chấm và gạch dưới.`,
        );
      return [...text(name, at(path, name)), ...member(value[name], at(path, name))];
    });
  };
  const complete = (value: unknown) => (isGroup(value) ? mapValues(value, (item) => completed(member, item)) : value);
  return Object.assign(check, { complete });
};

const completed = (check: Check, value: unknown): unknown => (check.complete ? check.complete(value) : value);

const mapValues = (group: Readonly<Record<string, unknown>>, change: (item: unknown, name: string) => unknown) =>
  Object.fromEntries(Object.entries(group).map(([name, item]) => [name, change(item, name)]));

/** A group of fields: each must be there unless optional, and nothing else may be. */
export const shape = <T>(fields: Fields<T>): Check => {
  const checks = new Map<string, Check | Optional>(Object.entries(fields));
  const check: Check = (value, path) => {
    if (!isGroup(value)) return fault(path, 'Chỗ này phải là một nhóm trường.');
    const known = [...checks].flatMap(([name, field]) => {
      const required = typeof field === 'function';
      if (value[name] !== undefined && Object.hasOwn(value, name))
        return (required ? field : field.optional)(value[name], at(path, name));
      return required ? fault(at(path, name), `Thiếu trường «${name}»; hãy bổ sung.`) : [];
    });
    const unknown = Object.keys(value).filter((name) => !checks.has(name));
    return [
      ...known,
      ...unknown.flatMap((name) =>
        fault(at(path, name), `Không có trường nào tên «${name}» ở đây; hãy sửa chính tả hoặc bỏ đi.`),
      ),
    ];
  };
  return Object.assign(check, {
    complete: (value: unknown) => (isGroup(value) ? completedGroup(value, checks) : value),
  });
};

function completedGroup(
  group: Readonly<Record<string, unknown>>,
  checks: ReadonlyMap<string, Check | Optional>,
): unknown {
  const unknowns = [...checks].filter(
    ([name, field]) => typeof field === 'function' && field.mayBeNull && !Object.hasOwn(group, name),
  );
  const known = mapValues(group, (item, name) => {
    const field = checks.get(name);
    return field === undefined ? item : completed(typeof field === 'function' ? field : field.optional, item);
  });
  return { ...known, ...Object.fromEntries(unknowns.map(([name]) => [name, null])) };
}

/** A group whose other fields depend on one of them, e.g. a rule on its `kind`. */
export const variants = <Tag extends string>(
  tag: string,
  cases: Readonly<Record<Tag, Readonly<Record<string, Check | Optional>>>>,
): Check => {
  const shapes = new Map<unknown, Check>();
  for (const [name, fields] of Object.entries<Readonly<Record<string, Check | Optional>>>(cases))
    shapes.set(name, shape({ [tag]: text, ...fields }));
  return (value, path) => {
    if (!isGroup(value)) return fault(path, 'Chỗ này phải là một nhóm trường.');
    const check = shapes.get(value[tag]);
    return check === undefined
      ? fault(at(path, tag), `Chỗ này phải là một trong: ${[...shapes.keys()].join(', ')}.`)
      : check(value, path);
  };
};
