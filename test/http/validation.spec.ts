import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsIn,
  IsInt,
  IsNotEmpty,
  IsOptional,
  IsString,
  Matches,
  Max,
  MaxLength,
  Min,
  MinLength,
  ValidateNested,
} from 'class-validator';
import type { FieldError } from '../../src/http/validation.ts';
import { validated } from '../../src/http/validation.ts';
import type { Refusal } from '../../src/domain/refusal.ts';

class Leaf {
  @IsString()
  @IsNotEmpty()
  @MaxLength(5)
  name!: string;
}

class Form {
  @IsString()
  @MinLength(3)
  @MaxLength(5)
  text!: string;
  @IsInt()
  @Min(1)
  @Max(200)
  count!: number;
  @IsIn(['A', 'B'])
  choice!: string;
  @Matches(/^\d+$/, { message: 'Hãy ghi bằng chữ số.' })
  digits!: string;
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(2)
  @ValidateNested({ each: true })
  @Type(() => Leaf)
  list?: Leaf[];
}

const good = { text: 'vừa', count: 3, choice: 'A', digits: '12' };

async function errorsOf(body: object): Promise<FieldError[]> {
  const refusal = await validated(Form, body).then(
    () => undefined,
    (error: Refusal) => error,
  );
  return (refusal?.facts.errors ?? []) as FieldError[];
}

it.each<[string, unknown, string]>([
  ['text', undefined, 'Không được thiếu.'],
  ['text', null, 'Không được thiếu.'],
  ['text', 12, 'Phải là chữ.'],
  ['text', 'ab', 'Phải có ít nhất 3 ký tự.'],
  ['text', 'quá dài', 'Không được quá 5 ký tự.'],
  ['count', undefined, 'Không được thiếu.'],
  ['count', 'nhiều', 'Phải là số nguyên.'],
  ['count', 0, 'Phải từ 1 trở lên.'],
  ['count', 201, 'Không được quá 200.'],
  ['choice', 'C', 'Không thuộc các giá trị được chọn. Hãy chọn lại trong danh sách.'],
  ['digits', undefined, 'Hãy ghi bằng chữ số.'],
  ['list', [{ name: 'a' }, { name: 'b' }, { name: 'c' }], 'Không được quá 2 mục.'],
  ['la', 1, 'Không có ô này; hãy bỏ đi.'],
])('says of %s = %j one thing only, with the limit: %s', async (field, value, message) => {
  expect(await errorsOf({ ...good, [field]: value })).toEqual([{ field, message }]);
});

it('names a faulty field of a list by its place', async () => {
  expect(await errorsOf({ ...good, list: [{ name: 'a' }, {}] })).toEqual([
    { field: 'list.1.name', message: 'Không được thiếu.' },
  ]);
});
