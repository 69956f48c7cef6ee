import { problem } from '../http/problem.js';
import type { Scope } from './scopes.js';

/** The answer to a request that needs a token and has none, or none of this collector. @see RFC 6750, section 3. */
export function unauthorized(request: Request): Response {
  const wasGiven = request.headers.has('authorization');
  return problem(401, {
    code: 'unauthorized',
    detail: wasGiven
      ? 'The token is not one of this collector.'
      : 'Reading the register needs a token: send "Authorization: Bearer …".',
    headers: { 'www-authenticate': `Bearer realm="hearback"${wasGiven ? ', error="invalid_token"' : ''}` },
  });
}

/** The answer to a request whose token is known and may not do what it asks. @see RFC 6750, 3.1 "insufficient_scope". */
export const tooLittle = (needed: Scope): Response =>
  problem(403, {
    code: 'insufficient_scope',
    detail: `This needs a token of the scope "${needed}".`,
    headers: { 'www-authenticate': `Bearer realm="hearback", error="insufficient_scope", scope="${needed}"` },
  });

/** The answer to a request that carries a session and was sent by a page that is not the console. */
export const foreignPage = (): Response =>
  problem(403, {
    code: 'foreign_page',
    detail: 'A session is for the console of this collector alone; programs send "Authorization: Bearer …".',
  });
