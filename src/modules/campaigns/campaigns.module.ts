import { Module } from '@nestjs/common';
import { CampaignChangesService } from './campaign-changes.service.ts';
import { CampaignPresetsController } from './campaign-presets.controller.ts';
import { CampaignUnitsController } from './campaign-units.controller.ts';
import { CampaignUnitQueries } from './campaign-units.queries.ts';
import { CampaignsController } from './campaigns.controller.ts';
import { CampaignQueries } from './campaigns.queries.ts';
import { CampaignsService } from './campaigns.service.ts';
import { ExtensionsService } from './extensions.service.ts';
import { LegalController } from './legal.controller.ts';
import { LegalQueries } from './legal.queries.ts';
import { LegalService } from './legal.service.ts';
import { LegalRowsAtStart } from './legal-rows.ts';
import { ParticipationService } from './participation.service.ts';
import { PlanPresets } from './plan-presets.ts';
import { RuleBooks } from './rule-books.ts';
import { RuleBookQueries } from './rule-books.queries.ts';
import { RulesController } from './rules.controller.ts';
import { UnitsListController } from './units-list.controller.ts';

/** Plans being carried out: presets, drafts, questions, rule books, who takes part, and the dated rows of law and money. */
@Module({
  controllers: [
    CampaignPresetsController,
    CampaignsController,
    RulesController,
    CampaignUnitsController,
    UnitsListController,
    LegalController,
  ],
  providers: [
    CampaignChangesService,
    CampaignQueries,
    CampaignUnitQueries,
    CampaignsService,
    ExtensionsService,
    LegalQueries,
    LegalRowsAtStart,
    LegalService,
    ParticipationService,
    PlanPresets,
    RuleBookQueries,
    RuleBooks,
  ],
  exports: [CampaignChangesService, CampaignsService, ParticipationService, PlanPresets, RuleBooks],
})
export class CampaignsModule {}
