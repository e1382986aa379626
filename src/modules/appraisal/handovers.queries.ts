import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { cutoffInWords } from '../../domain/cutoff.ts';
import { officialTimeZone } from '../../domain/local-time.ts';
import { scopeOf } from '../../domain/permissions.ts';
import { Refusal } from '../../domain/refusal.ts';
import { type Actor, type Role, roleNames } from '../../domain/roles.ts';
import { searchKey } from '../../domain/vietnamese-names.ts';
import type { Handover, HandoverItem } from '../../exports/handover-pdf.ts';
import { organizationFrame } from '../../exports/organization-frame.ts';
import { type PageQuery, pageOf, totalCap } from '../../http/paging.ts';
import type { HandoverHeadView, HandoverPageView, HandoverView } from './handovers.view.ts';
import type { OpenItem } from './open-items.ts';

interface HeadRow {
  id: string;
  from_user_id: string;
  from_name: string;
  to_user_id: string;
  to_name: string;
  reason: string;
  count: number;
  handed_over_by: string;
  handed_over_by_name: string;
  handed_over_at: Date;
}
interface WholeRow extends HeadRow {
  items: OpenItem[];
}

const columns = `h.id, h.from_user_id, f.full_name as from_name, h.to_user_id, t.full_name as to_name, h.reason,
  jsonb_array_length(h.items) as count, h.handed_over_by, h.handed_over_by_name, h.handed_over_at`;
const from = 'from queue_handovers h join users f on f.id = h.from_user_id join users t on t.id = h.to_user_id';

/** Those who may hand queues over read every record, others what they gave or received. `$1` is the organisation, `$2` the reader or null. */
const within = 'h.organization_id = $1 and ($2::uuid is null or $2 in (h.from_user_id, h.to_user_id))';
const scopeValues = ({ role, organizationId, userId }: Actor) => [
  organizationId,
  scopeOf(role, 'handovers', 'make') ? null : userId,
];

/** Records of handing over, always of the reader's organisation. */
@Injectable()
export class HandoversQueries {
  constructor(@InjectDataSource() private readonly dataSource: DataSource) {}

  /** Newest first; `q` finds the names of both sides. */
  async list(actor: Actor, query: PageQuery): Promise<HandoverPageView> {
    const key = searchKey(query.q ?? '').replace(/[\\%_]/g, '\\$&');
    const where = `${within} and ($3 = '' or f.search_text like $3 or t.search_text like $3)`;
    const values = [...scopeValues(actor), key && `%${key}%`];
    const counting = `select count(*)::int as total from (select 1 ${from} where ${where} limit ${totalCap + 1}) capped`;
    const [counted] = await this.dataSource.query<{ total: number }[]>(counting, values);
    const rows = await this.dataSource.query<HeadRow[]>(
      `select ${columns} ${from} where ${where} order by h.handed_over_at desc, h.id desc limit $4 offset $5`,
      [...values, query.pageSize, (query.page - 1) * query.pageSize],
    );
    const items = rows.map(headOf);
    return { ...pageOf(items, counted?.total ?? 0, query), items };
  }

  /** Refuses with `not-found`. */
  async one(actor: Actor, id: string): Promise<HandoverView> {
    const row = await this.row(actor, id);
    return { ...headOf(row), items: row.items };
  }

  /** What the record prints: as it was at the time, so that a reprint says the same. */
  async paper(actor: Actor, id: string): Promise<Handover> {
    const row = await this.row(actor, id);
    const witness = row.handed_over_by !== row.from_user_id && row.handed_over_by !== row.to_user_id;
    const person = async (userId: string, name: string) => ({ name, post: await this.post(actor, userId, row) });
    return {
      ...organizationFrame(await this.organizationName(actor), row.handed_over_at),
      campaign: [...new Set(row.items.map(({ campaign }) => campaign))].join('; ') || 'Không có hồ sơ đang xử lý',
      from: await person(row.from_user_id, row.from_name),
      to: await person(row.to_user_id, row.to_name),
      witness: witness ? await person(row.handed_over_by, row.handed_over_by_name) : null,
      reason: row.reason,
      items: row.items.map(printed),
    };
  }

  private async row(actor: Actor, id: string): Promise<WholeRow> {
    const sql = `select ${columns}, h.items ${from} where ${within} and h.id = $3`;
    const [row] = await this.dataSource.query<WholeRow[]>(sql, [...scopeValues(actor), id]);
    if (!row) throw new Refusal('not-found', 'Không tìm thấy lần bàn giao này, hoặc Ông/Bà không được xem.');
    return row;
  }

  /** The role a person had here at the time; the last one before it for those who had left. */
  private async post({ organizationId }: Actor, userId: string, { handed_over_at: at }: HeadRow): Promise<string> {
    const [membership] = await this.dataSource.query<{ role: Role }[]>(
      `select role from memberships where organization_id = $1 and user_id = $2 and valid_from <= $3
       order by (valid_until is null or valid_until > $3) and (revoked_at is null or revoked_at > $3) desc,
         role in ('appraiser', 'head-of-office') desc, valid_from desc, id limit 1`,
      [organizationId, userId, at],
    );
    return membership ? roleNames[membership.role] : 'Cán bộ';
  }

  private async organizationName({ organizationId }: Actor): Promise<string> {
    const sql = 'select name from organizations where id = $1';
    const [{ name }] = await this.dataSource.query<[{ name: string }]>(sql, [organizationId]);
    return name;
  }
}

function headOf(row: HeadRow): HandoverHeadView {
  return {
    id: row.id,
    from: { id: row.from_user_id, name: row.from_name },
    to: { id: row.to_user_id, name: row.to_name },
    reason: row.reason,
    count: row.count,
    handedOverByName: row.handed_over_by_name,
    handedOverAt: row.handed_over_at,
  };
}

function printed(item: OpenItem): HandoverItem {
  const open = item.undecided > 0 ? `, ${item.undecided} trường hợp chưa kết luận` : '';
  const waiting = item.handedOver ? '' : ' (chưa giao: bên nhận có xung đột lợi ích)';
  return {
    dossier: item.receiptNumber ?? 'Chưa có số',
    unit: item.unit,
    level: item.level,
    state: `${item.state}${open}${waiting}`,
    papers: item.papers.join(', '),
    due: item.mendBy ? cutoffInWords(new Date(item.mendBy), officialTimeZone) : '',
  };
}
