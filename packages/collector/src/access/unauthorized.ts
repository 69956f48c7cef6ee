import { problem } from '../http/problem.js';
import type { Scope } from './scopes.js';

/** The response to a request that needs a token and has none, or an unknown one. @see RFC 6750, section 3. */
export function unauthorized(request: Request): Response {
  const wasGiven = request.headers.has('authorization');
  return problem(401, {
    code: 'unauthorized',
    detail: wasGiven
      ? 'This collector does not know the token, or it was revoked.'
      : 'Reading the register needs a token: send "Authorization: Bearer …".',
    headers: { 'www-authenticate': `Bearer realm="hearback"${wasGiven ? ', error="invalid_token"' : ''}` },
  });
}

/** The response to a request whose token is known but may not do this. @see RFC 6750, 3.1 "insufficient_scope". */
export const insufficientScope = (needed: Scope): Response =>
  problem(403, {
    code: 'insufficient_scope',
    detail: `This needs a token with the scope "${needed}".`,
    headers: { 'www-authenticate': `Bearer realm="hearback", error="insufficient_scope", scope="${needed}"` },
  });

/** The response to a request that only a token for all sites may make. @see RFC 6750, 3.1 "insufficient_scope". */
export const boundToSites = (): Response =>
  problem(403, {
    code: 'insufficient_scope',
    detail: 'This is about all sites, and the token is bound to some of them; use one that is not.',
    headers: { 'www-authenticate': 'Bearer realm="hearback", error="insufficient_scope"' },
  });

/** The response to a request that carries a session but was sent by a page other than the console. */
export const foreignPage = (): Response =>
  problem(403, {
    code: 'foreign_page',
    detail: 'Sessions are only for the console of this collector; programs send "Authorization: Bearer …".',
  });
