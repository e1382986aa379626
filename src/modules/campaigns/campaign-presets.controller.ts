import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { ApiProblems } from '../../http/api-problems.ts';
import { May } from '../../http/may.ts';
import { PresetListView } from './preset.view.ts';
import { PlanPresets } from './plan-presets.ts';
import { wholeList } from './whole-list.ts';

@ApiTags('Đợt thi đua')
@Controller('campaign-presets')
export class CampaignPresetsController {
  constructor(private readonly presets: PlanPresets) {}

  @Get()
  @May('campaigns', 'create')
  @ApiOperation({ summary: 'Các kế hoạch mẫu; tệp hỏng kèm mọi lỗi' })
  @ApiOkResponse({ type: PresetListView })
  @ApiProblems('auth.required', 'auth.forbidden')
  async list(): Promise<PresetListView> {
    return wholeList(await this.presets.list());
  }
}
