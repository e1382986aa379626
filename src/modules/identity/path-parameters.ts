import type { ApiParamOptions } from '@nestjs/swagger';

const uuid = (name: string, description: string, example: string): ApiParamOptions => ({
  name,
  description,
  format: 'uuid',
  example,
});

/** What stands in the paths of this module, for the API document. */
export const personParam = uuid('id', 'Người dùng (mã định danh).', '01980000-0000-7000-8000-000000000006');
export const membershipParam = uuid('membershipId', 'Vai trò (mã định danh).', '01980000-0000-7000-8000-000000000007');
export const tokenParam = uuid('id', 'Mã truy cập (mã định danh).', '01980000-0000-7000-8000-000000000010');

/** Of a session only a digest is shown, not a UUID. */
export const sessionParam = (name: string): ApiParamOptions => ({
  name,
  description: 'Phiên đăng nhập, như danh sách phiên nêu.',
  example: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
});
