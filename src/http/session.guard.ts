import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { requireGranted } from '../domain/permissions.ts';
import { Refusal } from '../domain/refusal.ts';
import type { Actor } from '../domain/roles.ts';
import { requestContext } from '../request-context.ts';
import { ActorLookup, type FoundActor } from './actor-lookup.ts';
import type { ActingRequest } from './current-actor.ts';
import { MAY, type MayLine, PUBLIC, SIGNED_IN } from './may.ts';

/** Metadata of the few routes a person with a password to change may still use. */
export const EVEN_WITH_OLD_PASSWORD = 'even-with-old-password';
/** Metadata of the few routes by which a second factor is set up. */
export const EVEN_WITHOUT_SECOND_FACTOR = 'even-without-second-factor';
/** Metadata of the few routes of one's own account that a machine may use, too. */
export const ALSO_FOR_TOKENS = 'also-for-tokens';

/** Finds out who asks and whether the permissions table has a line for it. A route without a line is shut. */
@Injectable()
export class SessionGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly lookup: ActorLookup,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const meta = <T>(key: string) =>
      this.reflector.getAllAndOverride<T | undefined>(key, [context.getHandler(), context.getClass()]);
    if (meta<boolean>(PUBLIC)) return true;
    const request = context.switchToHttp().getRequest<ActingRequest>();
    const asked = await this.find(request);
    if (!asked)
      throw new Refusal('auth.required', 'Phiên làm việc đã hết hoặc chưa đăng nhập. Hãy đăng nhập rồi thử lại.');
    requireAllDone(asked, request, meta);
    const line = meta<MayLine>(MAY);
    if (line) this.requireLine(asked, line);
    else if (!meta<boolean>(SIGNED_IN))
      throw new Refusal('auth.forbidden', 'Địa chỉ này chưa được mở cho vai trò nào.');
    else if (asked.scopes && !meta<boolean>(ALSO_FOR_TOKENS)) {
      throw new Refusal(
        'auth.forbidden',
        'Việc này chỉ làm được khi đăng nhập bằng trình duyệt, không bằng mã truy cập.',
      );
    }
    request.actor = asked.scopes ? { ...asked.actor, scopes: asked.scopes } : asked.actor;
    showRowsOf(asked.actor);
    return true;
  }

  private requireLine({ actor, scopes }: FoundActor, { resource, action }: MayLine): void {
    requireGranted({ role: actor.role, ...(scopes && { scopes }) }, resource, action as never);
  }

  private async find(request: ActingRequest): Promise<FoundActor | undefined> {
    const now = requestContext.getStore()?.receivedAt ?? new Date();
    const bearer = /^Bearer ([\w-]{20,200})$/.exec(request.headers.authorization ?? '')?.[1];
    if (bearer) return this.lookup.byToken(bearer, now);
    const { userId, membershipId, awaiting } = request.session ?? {};
    if (awaiting === 'second-factor') throw codeAwaited();
    return userId && membershipId ? this.lookup.bySession(userId, membershipId, now) : undefined;
  }
}

/** From here on the database shows the rows of the actor's organisation. */
function showRowsOf({ organizationId }: Actor): void {
  const context = requestContext.getStore();
  if (context) context.organizationId = organizationId;
}

/** Refuses people who have something to do first: an own password, a second factor. Machines have neither. */
function requireAllDone(
  { mustChangePassword, scopes }: FoundActor,
  { session }: ActingRequest,
  meta: (key: string) => unknown,
): void {
  const ourPassword = scopes !== undefined || session.by !== 'oidc';
  if (mustChangePassword && ourPassword && !meta(EVEN_WITH_OLD_PASSWORD)) {
    throw new Refusal(
      'auth.password-change-required',
      'Mật khẩu đang dùng là mật khẩu cấp tạm. Hãy đổi mật khẩu trước khi làm việc tiếp.',
    );
  }
  if (!scopes && session.awaiting === 'enrolment' && !meta(EVEN_WITHOUT_SECOND_FACTOR)) {
    throw new Refusal(
      'auth.second-factor-missing',
      'Vai trò này phải xác thực hai bước. Hãy cài ứng dụng tạo mã và xác nhận một mã trước khi làm việc tiếp.',
    );
  }
}

const codeAwaited = () =>
  new Refusal(
    'auth.second-factor-required',
    'Mật khẩu đã đúng; còn bước xác thực thứ hai. Hãy nhập mã 6 số trên ứng dụng, hoặc một mã khôi phục.',
  );
