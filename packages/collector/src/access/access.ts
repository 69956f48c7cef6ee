import { isFromOwnPage } from '../session/own-page.js';
import { sessionIdOf } from '../session/session-cookie.js';
import type { Sessions } from '../session/sessions.js';
import { bearerOf } from './bearer-of.js';
import type { Grant, Grants } from './grants.js';
import { covers, type Scope } from './scopes.js';
import { tokenHash } from './token-hash.js';
import { foreignPage, insufficientScope, unauthorized } from './unauthorized.js';

/**
 * Whether a request may proceed: as whom (`null` for a token without a name), with what scope and by which token, itself or through a
 * session of the console; or the response that refuses it.
 */
export type Admission =
  ({ readonly ok: true; readonly tokenHash: string } & Grant) | { readonly ok: false; readonly refusal: Response };

/** Decides whether a request has the scope that is needed. Rejects if the register cannot be read. */
export type Access = (request: Request, needed: Scope) => Promise<Admission>;

/** Admits requests by their bearer token or, without one, by a session of the console, which may do what its token may. */
export function accessBy(grants: Grants, sessions: Sessions): Access {
  return async (request, needed) => {
    const refused = (refusal: Response): Admission => ({ ok: false, refusal });
    const bearer = bearerOf(request);
    const id = request.headers.has('authorization') ? null : sessionIdOf(request);
    if (id !== null && !isFromOwnPage(request)) return refused(foreignPage());
    const hash = bearer === null ? id && (await sessions.find(id))?.tokenHash : tokenHash(bearer);
    const grant = hash ? await grants(hash) : null;
    if (!hash || !grant) return refused(unauthorized(request));
    if (!covers(grant.scope, needed)) return refused(insufficientScope(needed));
    return { ok: true, tokenHash: hash, ...grant };
  };
}
