/** What a membership lets a person act as. */
export const roles = [
  'nominator',
  'unit-head',
  'appraiser',
  'head-of-office',
  'council-secretary',
  'council-member',
  'chair',
  'province-officer',
  'inspector',
  'administrator',
] as const;
export type Role = (typeof roles)[number];

/** Roles that act for one unit; all others act for the whole organisation. */
export const unitRoles: ReadonlySet<Role> = new Set(['nominator', 'unit-head']);
/** Phòng Văn hóa - Xã hội at its desk. */
export const officeRoles: ReadonlySet<Role> = new Set(['appraiser', 'head-of-office']);

export const roleNames: Readonly<Record<Role, string>> = {
  nominator: 'Người lập hồ sơ',
  'unit-head': 'Thủ trưởng đơn vị',
  appraiser: 'Chuyên viên thẩm định',
  'head-of-office': 'Trưởng phòng',
  'council-secretary': 'Thư ký Hội đồng',
  'council-member': 'Ủy viên Hội đồng',
  chair: 'Chủ tịch Hội đồng',
  'province-officer': 'Cán bộ cấp tỉnh',
  inspector: 'Kiểm tra, giám sát',
  administrator: 'Quản trị',
};

/** Who asks, as which membership. Built by the session guard (or a token, or the service itself for jobs); services take it as their first argument. */
export interface Actor {
  readonly userId: string;
  readonly membershipId: string;
  readonly organizationId: string;
  /** The unit a unit role acts for (and the appraiser's own unit, for conflicts of interest); null for others. */
  readonly unitId: string | null;
  readonly role: Role;
  readonly name: string;
  /** What a machine's token was made for; absent where a person asks. */
  readonly scopes?: readonly string[];
}
