import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { Refusal } from '../../domain/refusal.ts';
import type { Actor, Role } from '../../domain/roles.ts';

export interface TokenRow {
  readonly id: string;
  readonly name: string;
  readonly scopes: readonly string[];
  readonly membershipId: string;
  readonly role: Role;
  readonly fullName: string;
  readonly createdAt: Date;
  readonly expiresAt: Date | null;
  readonly lastUsedAt: Date | null;
  readonly revokedAt: Date | null;
}

const select = `
  select t.id, t.name, t.scopes, t.membership_id as "membershipId", m.role, u.full_name as "fullName", t.created_at as "createdAt",
    t.expires_at as "expiresAt", t.last_used_at as "lastUsedAt", t.revoked_at as "revokedAt"
  from api_tokens t join memberships m on m.id = t.membership_id join users u on u.id = m.user_id
  where t.organization_id = $1`;

@Injectable()
export class TokensQueries {
  constructor(@InjectDataSource() private readonly dataSource: DataSource) {}

  /** Every token of the organisation, ended ones too: an auditor asks who once had one. */
  list({ organizationId }: Actor): Promise<TokenRow[]> {
    return this.dataSource.query(`${select} order by t.created_at desc, t.id`, [organizationId]);
  }

  async token({ organizationId }: Actor, id: string): Promise<TokenRow> {
    const rows = await this.dataSource.query<TokenRow[]>(`${select} and t.id = $2`, [organizationId, id]);
    if (!rows[0]) throw new Refusal('not-found', 'Không tìm thấy mã truy cập này. Hãy tải lại danh sách.');
    return rows[0];
  }
}
