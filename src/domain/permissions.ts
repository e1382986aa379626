import { Refusal } from './refusal.ts';
import { type Actor, type Role, roles } from './roles.ts';

/** Which rows a permission reaches: those of the actor's own unit, or of the whole organisation. Never beyond the organisation. */
export type Scope = 'unit' | 'organization';

type Grants = Readonly<Partial<Record<Role, Scope>>>;

const office: readonly Role[] = ['appraiser', 'head-of-office'];
const unit: readonly Role[] = ['nominator', 'unit-head'];
const council: readonly Role[] = ['council-secretary', 'council-member', 'chair'];
const readers: readonly Role[] = [...office, ...council, 'inspector'];

const to = (organization: readonly Role[], ownUnit: readonly Role[] = []): Grants => ({
  ...Object.fromEntries(ownUnit.map((role) => [role, 'unit'])),
  ...Object.fromEntries(organization.map((role) => [role, 'organization'])),
});
const everybody = to(roles);

/**
 * Who may do what to which rows: the one table behind every page, list, count, search, export, download and job.
 * What is not here is refused. Whether a dossier's state allows it is the workflow tables' business.
 */
export const permissions = {
  campaigns: {
    read: everybody,
    create: to(['head-of-office', 'administrator']),
    change: to(['head-of-office']),
    answer: to(['head-of-office', 'chair']),
    open: to(['head-of-office', 'chair']),
    extend: to(['head-of-office', 'chair']),
  },
  organizations: { read: everybody, manage: to(['administrator']) },
  units: {
    read: to([...readers, 'administrator', 'province-officer'], unit),
    manage: to(['administrator', 'head-of-office']),
    participate: to(['head-of-office']),
  },
  quota: { read: to(readers, unit) },
  elections: {
    read: to([...readers, 'administrator'], unit),
    record: to(office, unit),
    import: to(office),
    confirm: to(office),
  },
  dossiers: {
    read: to(readers, unit),
    create: to(office, unit),
    edit: to(office, unit),
    submit: to(office, unit),
    withdraw: to([], unit),
    'take-in': to(office),
    return: to(office),
    accept: to(office),
    decline: to(office),
    assign: to(['head-of-office']),
    'waive-paper': to(['head-of-office']),
    'record-paper': to(office),
    correct: to(office, unit),
  },
  /** The appraisers' own work: queue, verdicts, doubts, marks. Units see its outcome in their dossier. */
  appraisal: { read: to(readers) },
  nominees: {
    appraise: to(office),
    move: to(office),
    hold: to(office),
    release: to(office),
    withdraw: to([], unit),
    except: to(['head-of-office']),
  },
  documents: { read: to(readers, unit), upload: to(office, unit), delete: to(office, unit), mark: to(office) },
  receipts: { read: to(readers, unit) },
  duplicates: { read: to(readers), decide: to(office) },
  'council-list': { export: to([...office, 'council-secretary', 'chair']) },
  'restricted-list': { export: to(['head-of-office', 'council-secretary']) },
  statistics: { read: to(readers) },
  people: {
    read: to(['administrator', 'head-of-office']),
    manage: to(['administrator']),
    'stand-in': to(['administrator', 'head-of-office']),
  },
  /** Whoever may make none reads those that they gave or received. */
  handovers: {
    read: to(['administrator', 'head-of-office', 'appraiser']),
    make: to(['administrator', 'head-of-office']),
  },
  tokens: { manage: to(['administrator']) },
  legal: { read: everybody, manage: to(['administrator', 'head-of-office']) },
  audit: { read: to(['inspector', 'administrator']) },
  jobs: { read: everybody },
  retention: {
    read: to(['administrator', 'head-of-office', 'inspector']),
    change: to(['administrator', 'head-of-office']),
    run: to(['administrator']),
  },
  'organization-export': { make: to(['administrator']) },
  clock: { set: to(['administrator']) },
  /** Sensitive fields in clear text; everybody else sees them masked. */
  fields: {
    citizenId: to(['appraiser', 'head-of-office', 'council-secretary'], unit),
    birthDate: to(readers, unit),
    partyMembership: to(office, unit),
    ethnicity: to(office, unit),
    discipline: to(office),
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, Grants>>>>;

export type Resource = keyof typeof permissions;
export type ActionOn<R extends Resource> = keyof (typeof permissions)[R] & string;

/** The rows `role` reaches for this action, or undefined: refused. */
export function scopeOf<R extends Resource>(role: Role, resource: R, action: ActionOn<R>): Scope | undefined {
  const grants = permissions[resource][action] as Grants | undefined;
  return grants?.[role];
}

/** As `scopeOf`, but refuses with `auth.forbidden` where the table has no line. */
export function requireScope<R extends Resource>(role: Role, resource: R, action: ActionOn<R>): Scope {
  const scope = scopeOf(role, resource, action);
  if (!scope)
    throw new Refusal(
      'auth.forbidden',
      'Vai trò hiện tại của Ông/Bà không được thực hiện việc này. Nếu có vai trò khác, hãy chuyển vai trò rồi thử lại.',
    );
  return scope;
}

/** As `requireScope`, and for a machine its token must name the line, too. */
export function requireGranted<R extends Resource>(
  { role, scopes }: Pick<Actor, 'role' | 'scopes'>,
  resource: R,
  action: ActionOn<R>,
): Scope {
  const scope = requireScope(role, resource, action);
  if (!scopes || scopes.includes(`${resource}:${action}`) || scopes.includes(`${resource}:*`)) return scope;
  throw new Refusal('auth.forbidden', 'Mã truy cập của máy không có phạm vi này. Hãy cấp mã khác có phạm vi phù hợp.', {
    scope: `${resource}:${action}`,
  });
}
