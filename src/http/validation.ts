import { type Type, ValidationPipe } from '@nestjs/common';
import type { ValidationError } from 'class-validator';
import { Refusal } from '../domain/refusal.ts';
import { rememberRules } from './remembered-rules.ts';

/** One field that does not have the demanded shape. */
export interface FieldError {
  /** Path in the body, e.g. `items.0.name`. */
  readonly field: string;
  readonly message: string;
}

/** Vietnamese sentence per constraint of class-validator, the deeper fault first; `#` stands for the limit. English stays inside. */
const sentences: Readonly<Record<string, string>> = {
  whitelistValidation: 'Không có ô này; hãy bỏ đi.',
  isString: 'Phải là chữ.',
  isInt: 'Phải là số nguyên.',
  isNumber: 'Phải là số.',
  isBoolean: 'Phải là đúng hoặc sai (true/false).',
  isUuid: 'Phải là mã định danh hợp lệ.',
  isArray: 'Phải là danh sách.',
  isObject: 'Phải là một nhóm giá trị.',
  isISO8601: 'Phải là thời điểm dạng 2026-03-18T17:00:00+07:00.',
  isDateString: 'Phải là ngày dạng 2026-03-18.',
  isEmail: 'Phải là địa chỉ thư điện tử.',
  isDefined: 'Không được thiếu.',
  isNotEmpty: 'Không được để trống.',
  arrayNotEmpty: 'Phải có ít nhất một mục.',
  isIn: 'Không thuộc các giá trị được chọn. Hãy chọn lại trong danh sách.',
  isEnum: 'Không thuộc các giá trị được chọn. Hãy chọn lại trong danh sách.',
  min: 'Phải từ # trở lên.',
  max: 'Không được quá #.',
  minLength: 'Phải có ít nhất # ký tự.',
  maxLength: 'Không được quá # ký tự.',
  isLength: 'Độ dài chưa đúng.',
  arrayMinSize: 'Phải có ít nhất # mục.',
  arrayMaxSize: 'Không được quá # mục.',
  matches: 'Chưa đúng dạng. Hãy xem lại cách ghi.',
};
const order = Object.keys(sentences);
const depthOf = (constraint: string): number => (constraint in sentences ? order.indexOf(constraint) : order.length);

/** Constraint messages that were written for the field itself begin with a capital letter and end with a full stop. */
const written = /^\p{Lu}.*\.$/su;

export function fieldErrors(errors: readonly ValidationError[], prefix = ''): FieldError[] {
  return errors.flatMap((error) => {
    const field = `${prefix}${error.property}`;
    const own = error.constraints ? messagesOf(error.constraints, error.value) : [];
    return [...own.map((message) => ({ field, message })), ...fieldErrors(error.children ?? [], `${field}.`)];
  });
}

/** What was written for the field, or the deepest fault alone: a number is not also «too long», what is missing is only missing. */
function messagesOf(constraints: Readonly<Record<string, string>>, value: unknown): string[] {
  const own = Object.values(constraints).filter((message) => written.test(message));
  if (own.length > 0) return own;
  if (value === undefined || value === null) return [sentences.isDefined!];
  const [deepest] = Object.entries(constraints).sort(([a], [b]) => depthOf(a) - depthOf(b));
  return deepest ? [sentence(...deepest)] : [];
}

/** The library ends its English with the limit: «must not be greater than 200», «… equal to 5 characters». */
function sentence(constraint: string, english: string): string {
  const limit = /(-?[\d.]+)\D*$/.exec(english)?.[1] ?? '';
  return (sentences[constraint] ?? 'Giá trị chưa đúng. Hãy xem lại cách ghi.').replace('#', limit);
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

rememberRules();
const pipe = validationPipe();

/** Checks a body against a shape that the route could not name beforehand (one of several). Refuses as the pipe does. */
export async function validated<T extends object>(shape: Type<T>, body: unknown): Promise<T> {
  return pipe.transform(body, { type: 'body', metatype: shape });
}
