import { ApiProperty } from '@nestjs/swagger';

/** Các cách đăng nhập. */
export class SignInWaysView {
  @ApiProperty({ description: 'Bằng tên đăng nhập và mật khẩu của phần mềm này.', example: true })
  password!: boolean;
  @ApiProperty({
    description: 'Đăng nhập một lần của cơ quan: địa chỉ để mở; null khi không dùng.',
    type: String,
    nullable: true,
    example: '/api/auth/oidc',
  })
  oidc!: string | null;

  static of(oidc: boolean): SignInWaysView {
    return { password: true, oidc: oidc ? '/api/auth/oidc' : null };
  }
}
