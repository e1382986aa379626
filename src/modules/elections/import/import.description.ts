import { applyDecorators } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiOkResponse, ApiOperation, ApiParam } from '@nestjs/swagger';
import { ApiProblems } from '../../../http/api-problems.ts';
import { ImportView } from './import.view.ts';

const form = {
  type: 'object',
  required: ['file'],
  properties: {
    file: { type: 'string', format: 'binary', description: 'Bảng số liệu (.xlsx hoặc .csv).' },
    apply: { type: 'boolean', default: false, description: 'true để lưu; false chỉ xem trước.' },
    reason: {
      type: 'string',
      minLength: 10,
      maxLength: 1000,
      description: 'Lý do sửa; cần khi bảng sửa số liệu đã xác nhận.',
      example: 'Theo biên bản kiểm phiếu lại ngày 17/3/2026.',
    },
  },
};

/** What the API document says of the import. */
export const DescribesImport = () =>
  applyDecorators(
    ApiOperation({
      summary: 'Nhập bảng kết quả bầu cử từ CSV hoặc Excel: xem trước, rồi lưu tất cả hoặc không dòng nào',
      description:
        'Tiêu đề cột theo thứ tự bất kỳ, tiếng Anh (unit, election, registered, voted, seatsAllotted, seatsElected, revote, extraElection, closedOnTime, status) hoặc tiếng Việt. Số đại biểu lặp lại ở từng tổ phải như nhau trong một đơn vị bầu cử. Tối đa 5 MB, 20.000 dòng.',
    }),
    ApiParam({ name: 'code', description: 'Mã đợt thi đua.', example: 'cao-loc-2026' }),
    ApiConsumes('multipart/form-data'),
    ApiBody({ schema: form }),
    ApiOkResponse({ type: ImportView }),
    ApiProblems(
      'request.invalid',
      'auth.required',
      'auth.forbidden',
      'not-found',
      'campaign.not-open',
      'file.missing',
      'file.empty',
      'file.too-large',
      'file.unsafe',
      'file.wrong-type',
      'election.import-faulty',
    ),
  );
