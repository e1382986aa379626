import { type Type, ValidationPipe } from '@nestjs/common';
import type { ValidationError } from 'class-validator';
import { Refusal } from '../domain/refusal.ts';

/** One field that does not have the demanded shape. */
export interface FieldError {
  /** Path in the body, e.g. `items.0.name`. */
  readonly field: string;
  readonly message: string;
}

/** Vietnamese sentence per constraint of class-validator; English stays inside. */
const sentences: Readonly<Record<string, string>> = {
  whitelistValidation: 'Không có ô này; hãy bỏ đi.',
  isString: 'Phải là chữ.',
  isNotEmpty: 'Không được để trống.',
  isDefined: 'Không được thiếu.',
  isInt: 'Phải là số nguyên.',
  isNumber: 'Phải là số.',
  isBoolean: 'Phải là đúng hoặc sai (true/false).',
  isUuid: 'Phải là mã định danh hợp lệ.',
  isIn: 'Không thuộc các giá trị được chọn.',
  isEnum: 'Không thuộc các giá trị được chọn.',
  isArray: 'Phải là danh sách.',
  isObject: 'Phải là một nhóm giá trị.',
  isISO8601: 'Phải là thời điểm dạng 2026-03-18T17:00:00+07:00.',
  isDateString: 'Phải là ngày dạng 2026-03-18.',
  min: 'Nhỏ hơn mức cho phép.',
  max: 'Lớn hơn mức cho phép.',
  minLength: 'Quá ngắn.',
  maxLength: 'Quá dài.',
  isLength: 'Độ dài chưa đúng.',
  matches: 'Chưa đúng dạng.',
  arrayMaxSize: 'Quá nhiều mục.',
  arrayMinSize: 'Quá ít mục.',
  arrayNotEmpty: 'Phải có ít nhất một mục.',
  isEmail: 'Phải là địa chỉ thư điện tử.',
};

/** Constraint messages that were written for the field itself begin with a capital letter and end with a full stop. */
const written = /^\p{Lu}.*\.$/su;

export function fieldErrors(errors: readonly ValidationError[], prefix = ''): FieldError[] {
  return errors.flatMap((error) => {
    const field = `${prefix}${error.property}`;
    const own = Object.entries(error.constraints ?? {}).map(([constraint, message]) => ({
      field,
      message: written.test(message) ? message : (sentences[constraint] ?? 'Giá trị chưa đúng.'),
    }));
    return [...own, ...fieldErrors(error.children ?? [], `${field}.`)];
  });
}

/** Shape of every body and query: only known fields, each with its type. */
export function validationPipe(): ValidationPipe {
  return new ValidationPipe({
    whitelist: true,
    forbidNonWhitelisted: true,
    transform: true,
    stopAtFirstError: false,
    exceptionFactory: (errors) => {
      const list = fieldErrors(errors);
      const names = [...new Set(list.map(({ field }) => field))].join(', ');
      return new Refusal('request.invalid', `Dữ liệu gửi lên chưa đúng ở: ${names}. Hãy sửa các ô này rồi gửi lại.`, {
        errors: list,
      });
    },
  });
}

const pipe = validationPipe();

/** Checks a body against a shape that the route could not name beforehand (one of several). Refuses as the pipe does. */
export async function validated<T extends object>(shape: Type<T>, body: unknown): Promise<T> {
  return pipe.transform(body, { type: 'body', metatype: shape });
}
