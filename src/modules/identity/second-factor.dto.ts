import { ApiProperty } from '@nestjs/swagger';
import { ArrayUnique, IsArray, IsIn, IsNotEmpty, IsString, MaxLength } from 'class-validator';
import { type Role, roles, unitRoles } from '../../domain/roles.ts';
import type { TimeLeft } from '../../http/session-store.ts';
import type { Enrolment, SecondFactorState } from './second-factor.service.ts';

/** Roles that act for the whole organisation: what they may do reaches beyond one unit. */
export const officeRolesByChoice: readonly Role[] = roles.filter((role) => !unitRoles.has(role));

/** Mã trên ứng dụng. */
export class TypedCode {
  @ApiProperty({
    description: 'Mã 6 số trên ứng dụng; nơi nào nhận mã khôi phục thì nhập mã khôi phục cũng được.',
    example: '492039',
  })
  @IsString()
  @IsNotEmpty()
  @MaxLength(100)
  code!: string;
}

/** Mật khẩu, để chắc là đúng người. */
export class TypedPassword {
  @ApiProperty({ description: 'Mật khẩu đang dùng.', format: 'password', example: 'con trâu đi trước cái cày' })
  @IsString()
  @IsNotEmpty()
  @MaxLength(1000)
  password!: string;
}

/** Gỡ xác thực hai bước: cần cả mật khẩu và một mã. */
export class RemoveSecondFactor extends TypedPassword {
  @ApiProperty({ description: 'Mã 6 số trên ứng dụng, hoặc một mã khôi phục.', example: '492039' })
  @IsString()
  @IsNotEmpty()
  @MaxLength(100)
  code!: string;
}

/** Vai trò nào phải xác thực hai bước. */
export class ChangePolicy {
  @ApiProperty({
    description: 'Các vai trò bắt buộc; vai trò khác thì tùy từng người. Gửi danh sách trống: không bắt buộc ai.',
    enum: officeRolesByChoice,
    isArray: true,
    example: ['appraiser', 'head-of-office'],
  })
  @IsArray()
  @ArrayUnique()
  @IsIn(officeRolesByChoice, { each: true })
  requiredFor!: Role[];
}

/** Mật khẩu đúng, còn bước thứ hai; chưa làm được việc gì khác. */
export class CodeAwaitedView {
  @ApiProperty({ description: 'Còn phải làm gì.', enum: ['second-factor'], example: 'second-factor' })
  awaiting!: 'second-factor';
  @ApiProperty({ description: 'Số giây để nhập mã; quá thì đăng nhập lại.', example: 300 })
  secondsLeft!: number;

  static of(left: TimeLeft | undefined): CodeAwaitedView {
    return { awaiting: 'second-factor', secondsLeft: left?.seconds ?? 0 };
  }
}

/** Xác thực hai bước của mình. */
export class SecondFactorView {
  @ApiProperty({ description: 'Đang dùng.', example: true })
  enrolled!: boolean;
  @ApiProperty({ description: 'Dùng từ lúc.', type: String, format: 'date-time', nullable: true, example: null })
  since!: string | null;
  @ApiProperty({ description: 'Cơ quan bắt buộc ở vai trò đang dùng.', example: false })
  required!: boolean;
  @ApiProperty({ description: 'Số mã khôi phục chưa dùng.', example: 10 })
  recoveryCodesLeft!: number;

  static of({ confirmedAt, required, recoveryCodesLeft }: SecondFactorState): SecondFactorView {
    return {
      enrolled: confirmedAt !== null,
      since: confirmedAt?.toISOString() ?? null,
      required,
      recoveryCodesLeft: confirmedAt ? recoveryCodesLeft : 0,
    };
  }
}

/** Điều cần đưa vào ứng dụng tạo mã; chỉ hiện ở đây. */
export class EnrolmentView {
  @ApiProperty({ description: 'Khóa để gõ tay.', example: 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ' })
  secret!: string;
  @ApiProperty({
    description: 'Địa chỉ otpauth để ứng dụng mở.',
    example: 'otpauth://totp/Thi%20%C4%91ua:thamdinh1?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ',
  })
  uri!: string;
  @ApiProperty({
    description: 'Mã QR của địa chỉ trên, là ảnh SVG.',
    example: '<svg xmlns="http://www.w3.org/2000/svg"/>',
  })
  qrSvg!: string;

  static of({ secret, uri, qrSvg }: Enrolment): EnrolmentView {
    return { secret, uri, qrSvg };
  }
}

/** Mã khôi phục, mỗi mã dùng một lần khi mất điện thoại; chỉ hiện ở đây. */
export class RecoveryCodesView {
  @ApiProperty({ description: 'Nên in ra và cất giữ.', type: [String], example: ['k7fm2-xwphq', 'b3ndz-9rtev'] })
  recoveryCodes!: string[];

  static of(recoveryCodes: string[]): RecoveryCodesView {
    return { recoveryCodes };
  }
}

/** Vai trò nào phải xác thực hai bước. */
export class PolicyView {
  @ApiProperty({
    description: 'Các vai trò bắt buộc.',
    enum: officeRolesByChoice,
    isArray: true,
    example: ['appraiser', 'head-of-office'],
  })
  requiredFor!: Role[];

  static of(requiredFor: readonly Role[]): PolicyView {
    return { requiredFor: [...requiredFor] };
  }
}
