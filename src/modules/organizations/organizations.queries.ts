import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { Brackets, DataSource, type EntityManager } from 'typeorm';
import { OrganizationEntity } from '../../database/entities/organization.entity.ts';
import { OrganizationChangeEntity } from '../../database/entities/organization-change.entity.ts';
import { Refusal } from '../../domain/refusal.ts';
import { searchKey } from '../../domain/vietnamese-names.ts';
import { pageOf, totalCap } from '../../http/paging.ts';
import {
  ChangeView,
  OrganizationDetailView,
  type OrganizationPageView,
  OrganizationView,
} from './organization.view.ts';
import type { OrganizationsQuery } from './organizations.dto.ts';

export const organizationNotFound = (): Refusal =>
  new Refusal('not-found', 'Không tìm thấy cơ quan này. Hãy chọn lại trong danh mục.');

/** Text inside a LIKE pattern, its wildcards taken literally. */
export const likeText = (text: string): string => `%${text.replace(/[\\%_]/g, '\\$&')}%`;

/** The catalogue of organisations: public knowledge, the same for everybody who has signed in. */
@Injectable()
export class OrganizationQueries {
  constructor(@InjectDataSource() private readonly dataSource: DataSource) {}

  /** By name; «cao loc» and the code «06211» both find Xã Cao Lộc. */
  async list(query: OrganizationsQuery): Promise<OrganizationPageView> {
    const { page, pageSize, q, kind, parent } = query;
    const found = this.dataSource.createQueryBuilder(OrganizationEntity, 'o');
    if (kind) found.andWhere('o.kind = :kind', { kind });
    if (parent) found.andWhere('o.parent_id = :parent', { parent });
    if (q?.trim()) {
      const text = { q: likeText(searchKey(q)), code: q.trim() };
      found.andWhere(
        new Brackets((either) => either.where('o.search_text like :q', text).orWhere('o.code = :code', text)),
      );
    }
    const [capped, values] = found
      .clone()
      .select('1')
      .limit(totalCap + 1)
      .getQueryAndParameters();
    const counted = (await this.dataSource.query(`select count(*)::int as count from (${capped}) capped`, values)) as [
      { count: number },
    ];
    const rows = await found
      .orderBy('o.name collate "vi-VN-x-icu"')
      .addOrderBy('o.code')
      .offset((page - 1) * pageSize)
      .limit(pageSize)
      .getMany();
    return pageOf(rows.map(OrganizationView.of), counted[0].count, query);
  }

  async one(id: string): Promise<OrganizationDetailView> {
    const organization = await this.dataSource.manager.findOneBy(OrganizationEntity, { id });
    if (!organization) throw organizationNotFound();
    const history = await organizationHistory(this.dataSource.manager, id);
    return { ...OrganizationView.of(organization), history: history.map(ChangeView.of) };
  }
}

/** Every change of one organisation, oldest first. */
export function organizationHistory(db: EntityManager, organizationId: string): Promise<OrganizationChangeEntity[]> {
  return db.find(OrganizationChangeEntity, { where: { organizationId }, order: { effectiveOn: 'ASC', id: 'ASC' } });
}
