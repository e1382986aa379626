import { Body, Controller, Get, Put } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../../domain/roles.ts';
import { ApiProblems } from '../../http/api-problems.ts';
import { CurrentActor } from '../../http/current-actor.ts';
import { May } from '../../http/may.ts';
import { ReceivedAt } from '../../http/received-at.ts';
import { ChangePolicy, PolicyView } from './second-factor.dto.ts';
import { SecondFactorPolicyService } from './second-factor-policy.service.ts';

@ApiTags('Xác thực hai bước')
@Controller('second-factor-policy')
export class SecondFactorPolicyController {
  constructor(private readonly policies: SecondFactorPolicyService) {}

  @May('people', 'read')
  @Get()
  @ApiOperation({ summary: 'Vai trò nào của cơ quan phải xác thực hai bước' })
  @ApiOkResponse({ description: 'Các vai trò bắt buộc.', type: PolicyView })
  @ApiProblems('auth.required', 'auth.forbidden')
  async policy(@CurrentActor() actor: Actor): Promise<PolicyView> {
    return PolicyView.of(await this.policies.policy(actor));
  }

  @May('people', 'manage')
  @Put()
  @ApiOperation({ summary: 'Đặt vai trò nào phải xác thực hai bước; có hiệu lực ngay' })
  @ApiOkResponse({ description: 'Các vai trò bắt buộc.', type: PolicyView })
  @ApiProblems('auth.required', 'auth.forbidden', 'request.invalid')
  async change(
    @CurrentActor() actor: Actor,
    @Body() { requiredFor }: ChangePolicy,
    @ReceivedAt() at: Date,
  ): Promise<PolicyView> {
    await this.policies.change(actor, requiredFor, at);
    return PolicyView.of(await this.policies.policy(actor));
  }
}
