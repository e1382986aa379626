import { QueryFailedError } from 'typeorm';
import { Refusal } from '../domain/refusal.ts';

/** The server is not there, goes, comes, or has no room for one more (PostgreSQL, Appendix A: classes 08, 53 and 57P). */
const databaseGone = /^(08...|53300|57P0[1235])$/;
const connectionGone = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'ENOENT',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
]);
/** What the driver and its pool say without a code. */
const driverWords =
  /^(Connection terminated|Client has encountered a connection error|Client was closed|timeout exceeded when trying to connect|timeout expired|Cannot use a pool after calling end|Query runner already released|Database connection provided by a query runner was already released)/;
/** Of the disk (the last one: of the account's limits), and of the database's own disk. */
const noSpace = new Set(['ENOSPC', 'EDQUOT', 'EFBIG', '53100']);

interface Fault {
  readonly code?: string;
  readonly syscall?: string;
}

/**
 * The refusal for a machine that cannot work just now: no database, or no space. Both end by themselves or by the operator's hand, so
 * people are told to try again and machines when; undefined for every other error.
 */
export function outageOf(error: unknown): Refusal | undefined {
  if (!(error instanceof Error)) return undefined;
  const cause = error instanceof QueryFailedError ? (error.driverError as Error & Fault) : (error as Error & Fault);
  if (noSpace.has(cause.code ?? '')) return full();
  const lost =
    cause.syscall === undefined || networkCalls.has(cause.syscall) ? connectionGone.has(cause.code ?? '') : false;
  return databaseGone.test(cause.code ?? '') || lost || driverWords.test(cause.message) ? away() : undefined;
}

/** A missing file has the same code as a missing socket. */
const networkCalls = new Set(['connect', 'read', 'write', 'getaddrinfo']);

const away = (): Refusal =>
  new Refusal(
    'service.not-ready',
    'Cơ sở dữ liệu đang tạm ngừng trả lời; việc vừa gửi có thể chưa được ghi. Hãy chờ ít phút, tải lại trang để xem rồi làm lại nếu cần.',
    { retryAfterSeconds: 5 },
  );

const full = (): Refusal =>
  new Refusal(
    'service.no-space',
    'Máy chủ đã hết chỗ lưu nên việc vừa gửi chưa được ghi; những gì đã gửi trước đó vẫn còn. Hãy báo quản trị hệ thống, rồi gửi lại sau.',
    { retryAfterSeconds: 60 },
  );
