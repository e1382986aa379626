import { type ActionOn, permissions, type Resource, scopeOf } from '../../domain/permissions.ts';
import { type Role, roleNames } from '../../domain/roles.ts';

/** Not doors but what stands behind them: a token cannot be limited by it. */
const notDoors: ReadonlySet<string> = new Set<Resource>(['fields']);

/**
 * What is wrong with the scopes of a token for this role, as Vietnamese sentences; none when nothing is.
 *
 * A scope is a line of the permissions table, `resource:action`, or `resource:*` for all that the role has of a resource. What the role
 * itself may not do is refused here rather than each time the machine comes.
 */
export function scopeFaults(scopes: readonly string[], role: Role): string[] {
  return scopes.flatMap((scope) => {
    const [resource = '', action = '', ...rest] = scope.split(':');
    const known = rest.length === 0 && isResource(resource) && !notDoors.has(resource);
    const actions = known ? (Object.keys(permissions[resource]) as ActionOn<typeof resource>[]) : [];
    const meant = actions.filter((each) => action === '*' || each === action);
    if (!known || meant.length === 0)
      return [`Không có phạm vi «${scope}». Hãy chọn trong bảng quyền, ví dụ «dossiers:read».`];
    if (meant.some((each) => scopeOf(role, resource, each))) return [];
    return [`Vai trò «${roleNames[role]}» không có quyền «${scope}». Hãy bỏ phạm vi này hoặc chọn vai trò khác.`];
  });
}

const isResource = (text: string): text is Resource => Object.hasOwn(permissions, text);
