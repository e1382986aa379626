import { OmitType } from '@nestjs/swagger';
import { PageQuery } from '../../http/paging.ts';

/** Trang nào của danh sách việc. */
export class JobsQuery extends OmitType(PageQuery, ['q'] as const) {}
