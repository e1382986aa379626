import { Body, Controller, Post, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { ApiProblems } from '../../http/api-problems.ts';
import { Public } from '../../http/may.ts';
import { Setup, SetupView } from './setup.dto.ts';
import { SetupService } from './setup.service.ts';

@ApiTags('Đăng nhập')
@Controller('auth/setup')
export class SetupController {
  constructor(private readonly setup: SetupService) {}

  @Public()
  @Post()
  @ApiOperation({ summary: 'Tạo quản trị đầu tiên bằng mã thiết lập dùng một lần', security: [] })
  @ApiCreatedResponse({ description: 'Quản trị đã tạo; hãy đăng nhập.', type: SetupView })
  @ApiProblems('auth.setup-refused', 'auth.password-weak', 'request.invalid')
  async setUp(@Body() body: Setup, @Res({ passthrough: true }) response: Response): Promise<SetupView> {
    const made = await this.setup.setUp(body);
    response.location(`/api/organizations/${made.organizationId}`);
    return made;
  }
}
