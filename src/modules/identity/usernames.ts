/** Also a check constraint of the table. */
export const usernameShape = /^[a-z0-9][a-z0-9._-]{1,63}$/;
export const usernameRule =
  'Tên đăng nhập gồm 2–64 chữ cái không dấu, chữ số, dấu chấm, gạch ngang hoặc gạch dưới, bắt đầu bằng chữ hoặc số.';

/** As people type it into a form: spaces at the ends and capitals do not matter. Leaves what is not text to validation. */
export const tidyUsername = (value: unknown): unknown =>
  typeof value === 'string' ? value.trim().toLowerCase() : value;
