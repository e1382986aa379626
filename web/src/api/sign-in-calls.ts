import { asProblem, problemIn } from './problem.ts';

/** `done`, or what is still to be done before anything else. */
export type SignInStep = 'done' | 'code' | 'password';

export interface SignInWays {
  readonly oidc: string | null;
}

/** Signs in with name and password. Throws a `Problem`. */
export async function signIn(username: string, password: string): Promise<SignInStep> {
  return stepIn(await post('/api/auth/login', { username, password }));
}

/** The second step: six digits of the application, or a recovery code. Throws a `Problem`. */
export async function sendCode(code: string): Promise<SignInStep> {
  return stepIn(await post('/api/auth/second-factor/code', { code }));
}

/** Changes one's own password. Throws a `Problem`. */
export async function changePassword(current: string, next: string): Promise<void> {
  await post('/api/auth/password', { current, new: next });
}

/** A call to an address of the entrance, in JSON. Throws a `Problem`. */
export async function post(address: string, body: object): Promise<Response> {
  try {
    const response = await fetch(address, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    });
    if (!response.ok) throw await problemIn(response);
    return response;
  } catch (error) {
    throw asProblem(error);
  }
}

async function stepIn(response: Response): Promise<SignInStep> {
  if (response.status === 202) return 'code';
  const { mustChangePassword } = (await response.json()) as { mustChangePassword?: boolean };
  return mustChangePassword ? 'password' : 'done';
}
