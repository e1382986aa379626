import { ApiProperty } from '@nestjs/swagger';
import type { JobRunEntity, JobState } from '../../database/entities/job-run.entity.ts';
import type { JobKind } from '../../jobs/job-kinds.ts';
import { isStoredFile } from '../../jobs/job-runs.ts';
import { type Page, PageView } from '../../http/paging.ts';

const jobStates: readonly JobState[] = ['queued', 'running', 'done', 'failed'];
const stateNames: Readonly<Record<JobState, string>> = {
  queued: 'Đang chờ',
  running: 'Đang làm',
  done: 'Đã xong',
  failed: 'Không làm được',
};

/** What people may have asked for; everything else is the service's own housekeeping. */
const kindNames: Readonly<Partial<Record<JobKind, string>>> = {
  rejudge: 'Xét lại tiêu chuẩn theo số liệu mới',
  'retention-run': 'Rà soát thời hạn lưu giữ',
  'export-organization': 'Tải toàn bộ dữ liệu của cơ quan',
};

/** Một việc lâu, làm ở phía sau. */
export class JobView {
  @ApiProperty({ description: 'Định danh.', format: 'uuid', example: '0199c0de-0000-7000-8000-000000000701' })
  id!: string;
  @ApiProperty({ description: 'Loại việc.', example: 'rejudge' })
  kind!: string;
  @ApiProperty({ description: 'Tên việc.', example: 'Xét lại tiêu chuẩn theo số liệu mới' })
  kindName!: string;
  @ApiProperty({ description: 'Trạng thái.', enum: jobStates, example: 'running' })
  state!: JobState;
  @ApiProperty({ description: 'Tên trạng thái.', example: 'Đang làm' })
  stateName!: string;
  @ApiProperty({ description: 'Số phần đã làm.', example: 40 })
  done!: number;
  @ApiProperty({ description: 'Tổng số phần; trống khi chưa biết.', type: Number, nullable: true, example: 120 })
  total!: number | null;
  @ApiProperty({ description: 'Vì sao chưa được, cần làm gì.', type: String, nullable: true, example: null })
  problem!: string | null;
  @ApiProperty({
    description: 'Tên tệp kết quả, tải ở `/api/jobs/{id}/result`; trống khi chưa xong hoặc kết quả không phải tệp.',
    type: String,
    nullable: true,
    example: 'Danh sách.xlsx',
  })
  resultFileName!: string | null;
  @ApiProperty({ description: 'Người yêu cầu.', example: 'Lý Thị Mai' })
  requestedByName!: string;
  @ApiProperty({ description: 'Yêu cầu lúc.', type: String, format: 'date-time' })
  createdAt!: Date;
  @ApiProperty({ description: 'Bắt đầu lúc.', type: String, format: 'date-time', nullable: true })
  startedAt!: Date | null;
  @ApiProperty({ description: 'Kết thúc lúc.', type: String, format: 'date-time', nullable: true })
  finishedAt!: Date | null;

  static of(row: JobRunEntity): JobView {
    const { id, kind, state, done, total, problem, result, requestedByName, createdAt, startedAt, finishedAt } = row;
    return {
      id,
      kind,
      kindName: kindNames[kind as JobKind] ?? 'Việc khác của hệ thống',
      state,
      stateName: stateNames[state],
      done,
      total,
      problem,
      resultFileName: isStoredFile(result) ? result.fileName : null,
      requestedByName,
      createdAt,
      startedAt,
      finishedAt,
    };
  }
}

/** Một trang việc của người đang hỏi, mới nhất trước. */
export class JobPageView extends PageView {
  @ApiProperty({ description: 'Các việc của trang này.', type: [JobView] })
  items!: JobView[];

  static of({ items, ...figures }: Page<JobRunEntity>): JobPageView {
    return { ...figures, items: items.map(JobView.of) };
  }
}
