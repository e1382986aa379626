import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { VirusScanner } from '../../files/virus/virus-scanner.ts';
import { ApiProblems } from '../../http/api-problems.ts';
import { Public } from '../../http/may.ts';
import { HealthView } from './health.dto.ts';
import { HealthQueries } from './health.queries.ts';

@ApiTags('Dịch vụ')
@Controller('health')
export class HealthController {
  constructor(
    private readonly health: HealthQueries,
    private readonly scanner: VirusScanner,
  ) {}

  @Get()
  @Public()
  @ApiOperation({ summary: '200 chỉ khi dịch vụ nhận được việc', security: [] })
  @ApiOkResponse({ type: HealthView })
  @ApiProblems('service.not-ready')
  async ready(): Promise<HealthView> {
    await this.health.requireReady();
    return { status: 'ok', virusScan: this.scanner.isConfigured ? 'clamd' : 'off' };
  }
}
