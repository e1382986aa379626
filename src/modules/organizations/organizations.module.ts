import { Module } from '@nestjs/common';
import { OrganizationsController } from './organizations.controller.ts';
import { OrganizationQueries } from './organizations.queries.ts';
import { OrganizationsService } from './organizations.service.ts';
import { UnitChangesController } from './unit-changes.controller.ts';
import { UnitChangesService } from './unit-changes.service.ts';
import { UnitsController } from './units.controller.ts';
import { UnitQueries } from './units.queries.ts';
import { UnitsService } from './units.service.ts';

/** Provinces, communes, and the units of each, with what became of them. */
@Module({
  controllers: [OrganizationsController, UnitsController, UnitChangesController],
  providers: [OrganizationQueries, OrganizationsService, UnitQueries, UnitsService, UnitChangesService],
})
export class OrganizationsModule {}
