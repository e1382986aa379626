import { ValidateBy } from 'class-validator';
import { readDate } from '../domain/local-time.ts';
import { parseInstant } from '../environment-reader.ts';

/** A field that holds a day that exists, written `YYYY-MM-DD`. */
export const IsRealDate = (): PropertyDecorator =>
  ValidateBy({
    name: 'isRealDate',
    validator: {
      validate: (value: unknown) => typeof value === 'string' && readDate(value) !== undefined,
      defaultMessage: () => 'Phải là một ngày có thật, viết theo mẫu 2026-03-18.',
    },
  });

/** A field that holds an instant with its offset: `new Date(…)` of it is always a real one. */
export const IsInstant = (): PropertyDecorator =>
  ValidateBy({
    name: 'isInstant',
    validator: {
      validate: (value: unknown) => typeof value === 'string' && parseInstant(value) !== undefined,
      defaultMessage: () => 'Phải là thời điểm có múi giờ, ví dụ 2026-03-18T17:00:00+07:00.',
    },
  });
