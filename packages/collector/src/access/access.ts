import { isFromOwnPage } from '../session/own-page.js';
import { sessionIdOf } from '../session/session-cookie.js';
import type { Sessions } from '../session/sessions.js';
import type { SiteList } from '../site-list.js';
import type { Store } from '../store/store.js';
import { bearerOf } from './bearer-of.js';
import type { Grant, Grants } from './grants.js';
import { covers, type Scope } from './scopes.js';
import { tokenHash } from './token-hash.js';
import { foreignPage, insufficientScope, unauthorized } from './unauthorized.js';
import { VisibleRegister } from './visible-register.js';

/**
 * Whether a request may proceed: as whom (`null` for a token without a name), with what scope, by which token, itself or through a
 * session of the console, and on what part of the register; or the response that refuses it.
 */
export type Admission =
  | ({ readonly ok: true; readonly tokenHash: string; readonly register: VisibleRegister } & Grant)
  | { readonly ok: false; readonly refusal: Response };

/** Decides whether a request has the scope that is needed. Rejects if the register cannot be read. */
export type Access = (request: Request, needed: Scope) => Promise<Admission>;

/** What admission goes by. */
export type AccessParts = {
  readonly grants: Grants;
  readonly sessions: Sessions;
  readonly store: Store;
  readonly sites: SiteList;
};

/** Admits requests by their bearer token or, without one, by a session of the console, which may do what its token may. */
export function accessBy({ grants, sessions, store, sites }: AccessParts): Access {
  return async (request, needed) => {
    const refused = (refusal: Response): Admission => ({ ok: false, refusal });
    const bearer = bearerOf(request);
    const id = request.headers.has('authorization') ? null : sessionIdOf(request);
    if (id !== null && !isFromOwnPage(request)) return refused(foreignPage());
    const hash = bearer === null ? id && (await sessions.find(id))?.tokenHash : tokenHash(bearer);
    const grant = hash ? await grants(hash) : null;
    if (!hash || !grant) return refused(unauthorized(request));
    if (!covers(grant.scope, needed)) return refused(insufficientScope(needed));
    return { ok: true, tokenHash: hash, register: new VisibleRegister(store, sites, grant.sites), ...grant };
  };
}
