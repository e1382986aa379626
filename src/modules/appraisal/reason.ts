import { applyDecorators } from '@nestjs/common';
import { Transform } from 'class-transformer';
import { IsString, MaxLength, MinLength } from 'class-validator';
import { reasonLength } from '../../domain/appraisal/conclusion.ts';

/** A text people must give: spaces around it do not count, so nobody gets by with blanks. */
export const IsReason = (least: number = reasonLength): PropertyDecorator =>
  applyDecorators(
    Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.trim() : value)),
    IsString(),
    MinLength(least, { message: `Cần ít nhất ${least} ký tự.` }),
    MaxLength(2000),
  ) as PropertyDecorator;
