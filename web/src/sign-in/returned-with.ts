const reasons: Readonly<Record<string, string>> = {
  'auth.oidc-failed':
    'Đăng nhập bằng tài khoản của cơ quan không thành. Hãy thử lại, hoặc dùng tên đăng nhập và mật khẩu.',
  'auth.forbidden': 'Tài khoản này không còn vai trò nào đang có hiệu lực. Hãy liên hệ người quản trị của cơ quan.',
  'auth.invalid-credentials':
    'Phần mềm chưa có tài khoản ứng với tài khoản cơ quan của Ông/Bà. Hãy liên hệ người quản trị.',
  'auth.required': 'Phiên làm việc đã hết. Hãy đăng nhập lại; các bản nháp vẫn còn.',
};

/** Why the browser was sent back here, in words: the address carries only a code, as a sentence in it could be anybody's. */
export const reasonFor = (code: string): string =>
  reasons[code] ?? 'Chưa đăng nhập được. Hãy thử lại; nếu vẫn lỗi, liên hệ người quản trị của cơ quan.';
