import { problem } from './problem.js';

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
