import { asProblem, problemIn } from '../api/problem.ts';
import { make, showStep } from './form.ts';

/** The page for whoever holds a printed receipt: is its number true? Says nothing about anybody. */
export function showReceiptCheck(place: HTMLElement, number: string, code: string): void {
  document.title = 'Kiểm tra phiếu ghi nhận – Hồ sơ thi đua, khen thưởng';
  const form = showStep(place, {
    title: 'Kiểm tra phiếu ghi nhận',
    words: 'Nhập số phiếu và mã kiểm tra in trên phiếu. Không cần đăng nhập.',
    fields: [
      { name: 'number', label: 'Số phiếu', value: number || undefined },
      { name: 'code', label: 'Mã kiểm tra', value: code || undefined },
    ],
    button: 'Kiểm tra',
    working: 'Đang kiểm tra…',
    send: async (typed) => showAnswer(form, await isTrue(typed.number!, typed.code!)),
  });
  if (number && code) form.requestSubmit();
}

async function isTrue(number: string, code: string): Promise<boolean> {
  try {
    const address = `/api/receipts/${encodeURIComponent(number.trim())}?code=${encodeURIComponent(code.trim())}`;
    const response = await fetch(address);
    if (!response.ok) throw await problemIn(response);
    return ((await response.json()) as { valid: boolean }).valid;
  } catch (error) {
    throw asProblem(error);
  }
}

function showAnswer(form: HTMLFormElement, valid: boolean): void {
  form.querySelector('.notice, .problem')?.remove();
  const words = valid
    ? '✓ Phiếu đúng: số phiếu và mã kiểm tra khớp với phiếu mà phần mềm đã cấp.'
    : '✕ Không khớp: phần mềm không cấp phiếu nào có số và mã này. Hãy xem lại từng chữ trên phiếu; nếu vẫn không khớp, hỏi nơi tiếp nhận.';
  const box = make('div', { class: valid ? 'notice' : 'problem', role: 'status', tabindex: '-1' }, words);
  form.prepend(box);
  box.focus();
}
