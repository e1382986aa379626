/** Environment variables as the process got them. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** Reads settings and gathers every fault, so that a person mends them all at once. An empty value is as good as none. */
export class EnvironmentReader<Name extends string> {
  /** One Vietnamese sentence per setting that cannot be read. */
  readonly faults: string[] = [];

  constructor(private readonly environment: Environment) {}

  text(name: Name): string | undefined {
    return this.environment[name]?.trim() || undefined;
  }

  wholeNumber(name: Name, fallback: number, [least, most]: readonly [number, number]): number {
    const text = this.text(name) ?? String(fallback);
    const value = Number(text);
    if (/^\d+$/.test(text) && value >= least && value <= most) return value;
    this.fault(name, `phải là số nguyên từ ${least} đến ${most}`);
    return fallback;
  }

  choice<Option extends string>(name: Name, fallback: Option, options: readonly Option[]): Option {
    const text = this.text(name) ?? fallback;
    const chosen = options.find((option) => option === text);
    if (chosen === undefined) this.fault(name, `phải là một trong các giá trị: ${options.join(', ')}`);
    return chosen ?? fallback;
  }

  /** An instant with its offset, e.g. «2026-03-17T08:00:00+07:00»: without one it would mean whatever zone the machine is in. */
  instant(name: Name): Date | undefined {
    const text = this.text(name);
    if (text === undefined) return undefined;
    const value = parseInstant(text);
    if (value === undefined) this.fault(name, 'phải là thời điểm có múi giờ, ví dụ 2026-01-31T08:00:00+07:00');
    return value;
  }

  /** The public address without a slash at its end. */
  webAddress(name: Name): string | undefined {
    const text = this.text(name);
    if (text === undefined) return undefined;
    if (/^https?:\/\/[^/\s?#]+/.test(text) && URL.canParse(text) && !/[?#]/.test(text)) return text.replace(/\/+$/, '');
    this.fault(name, 'phải là địa chỉ bắt đầu bằng http:// hoặc https://, ví dụ https://khenthuong.example.vn');
    return undefined;
  }

  fault(name: Name, sentence: string): void {
    this.faults.push(`${name} ${sentence}.`);
  }
}

/** ISO 8601 with date, time and offset; undefined for anything else, and for days that no calendar has. */
export function parseInstant(text: string): Date | undefined {
  const parts = /^(\d{4})-(\d{2})-(\d{2})T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2})$/.exec(text);
  if (!parts) return undefined;
  const [year, month, day] = parts.slice(1, 4).map(Number) as [number, number, number];
  const value = new Date(text);
  const isRealDay = new Date(Date.UTC(year, month - 1, day)).getUTCDate() === day;
  return isRealDay && !Number.isNaN(value.getTime()) ? value : undefined;
}
