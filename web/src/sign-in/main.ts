import { changePassword, post, type SignInStep, type SignInWays, sendCode, signIn } from '../api/sign-in-calls.ts';
import './entrance.css';
import { complain, make, showStep } from './form.ts';
import { prefetchApplication } from './prefetching.ts';
import { showReceiptCheck } from './receipt-check.ts';
import { returnPath } from './return-path.ts';
import { reasonFor } from './returned-with.ts';

const place = document.getElementById('step')!;
const asked = new URLSearchParams(location.search);

const receipt = /^\/kiem-tra(?:\/([^/]*))?$/.exec(location.pathname);
if (receipt) showReceiptCheck(place, decodeURIComponent(receipt[1] ?? ''), asked.get('code') ?? '');
else if (location.pathname === '/thiet-lap') showSetup(asked.get('token') ?? '');
else if (asked.get('buoc') === 'ma') showCode('');
else showSignIn();

function showSignIn(username?: string, notice?: string): void {
  const form = showStep(place, {
    title: 'Đăng nhập',
    fields: [
      { name: 'username', label: 'Tên đăng nhập', autocomplete: 'username', value: username },
      { name: 'password', label: 'Mật khẩu', type: 'password', autocomplete: 'current-password' },
    ],
    button: 'Đăng nhập',
    working: 'Đang đăng nhập…',
    send: async ({ username: name, password }) => goOn(await signIn(name!, password!), password!),
  });
  form.addEventListener('input', prefetchApplication, { once: true });
  const reason = asked.get('loi');
  if (notice) form.prepend(make('div', { class: 'notice', role: 'status' }, notice));
  else if (reason) complain(form, reasonFor(reason));
  void offerOtherWays(form);
}

function goOn(step: SignInStep, password: string): void {
  if (step === 'code') showCode(password);
  else if (step === 'password') showNewPassword(password);
  else location.assign(returnPath(asked.get('tiep'), location.origin));
}

function showCode(password: string): void {
  showStep(place, {
    title: 'Bước xác thực thứ hai',
    words: 'Mở ứng dụng tạo mã trên điện thoại và nhập mã 6 số. Mất điện thoại thì nhập một mã khôi phục.',
    fields: [{ name: 'code', label: 'Mã xác thực', autocomplete: 'one-time-code' }],
    button: 'Xác nhận',
    working: 'Đang kiểm tra…',
    send: async ({ code }) => goOn(await sendCode(code!.trim()), password),
  });
}

function showNewPassword(current: string): void {
  const form = showStep(place, {
    title: 'Đổi mật khẩu',
    words: 'Mật khẩu đang dùng là mật khẩu cấp tạm. Hãy đặt mật khẩu của riêng Ông/Bà rồi làm việc tiếp.',
    fields: [
      ...(current
        ? []
        : [
            {
              name: 'current',
              label: 'Mật khẩu đang dùng',
              type: 'password',
              autocomplete: 'current-password',
            } as const,
          ]),
      {
        name: 'next',
        label: 'Mật khẩu mới',
        type: 'password',
        autocomplete: 'new-password',
        hint: 'Ít nhất 12 ký tự, nên là một câu dễ nhớ; có dấu, có cách đều được.',
      },
      { name: 'again', label: 'Nhập lại mật khẩu mới', type: 'password', autocomplete: 'new-password' },
    ],
    button: 'Đổi mật khẩu và tiếp tục',
    working: 'Đang đổi…',
    send: async (values) => {
      if (values.next !== values.again)
        return complain(form, 'Hai lần nhập mật khẩu mới chưa giống nhau. Hãy nhập lại.', 'again');
      await changePassword(current || values.current!, values.next!);
      goOn('done', '');
    },
  });
}

function showSetup(token: string): void {
  showStep(place, {
    title: 'Thiết lập lần đầu',
    words: 'Tạo người quản trị đầu tiên. Mã thiết lập dùng một lần được in ra khi phần mềm khởi động lần đầu.',
    fields: [
      { name: 'token', label: 'Mã thiết lập', value: token || undefined },
      { name: 'fullName', label: 'Họ và tên', autocomplete: 'name' },
      {
        name: 'username',
        label: 'Tên đăng nhập',
        autocomplete: 'username',
        hint: 'Chữ thường không dấu, số; ví dụ: quantri.',
      },
      {
        name: 'password',
        label: 'Mật khẩu',
        type: 'password',
        autocomplete: 'new-password',
        hint: 'Ít nhất 12 ký tự, nên là một câu dễ nhớ.',
      },
      { name: 'organization', label: 'Tên cơ quan', hint: 'Ví dụ: Xã Cao Lộc.' },
      {
        name: 'kind',
        label: 'Cấp',
        choices: [
          ['COMMUNE', 'Cấp xã'],
          ['PROVINCE', 'Tỉnh'],
          ['CITY', 'Thành phố trực thuộc trung ương'],
        ],
      },
    ],
    button: 'Tạo người quản trị',
    working: 'Đang tạo…',
    send: async ({ organization, kind, token: code, ...person }) => {
      await post('/api/auth/setup', { ...person, token: code!.trim(), organization: { name: organization, kind } });
      history.replaceState(null, '', '/dang-nhap'); // the token stays in no history
      showSignIn(person.username, 'Đã tạo người quản trị. Hãy đăng nhập.');
    },
  });
}

async function offerOtherWays(form: HTMLFormElement): Promise<void> {
  const response = await fetch('/api/auth/ways').catch(() => undefined);
  if (!response?.ok) return;
  const { oidc } = (await response.json()) as SignInWays;
  if (oidc)
    form.after(
      make('p', { class: 'or' }, 'hoặc'),
      make('a', { class: 'button plain', href: oidc }, 'Đăng nhập bằng tài khoản của cơ quan'),
    );
}
