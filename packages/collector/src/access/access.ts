import type { Store } from '../store/store.js';
import { bearerOf, bearerTokens } from './bearer-tokens.js';
import { covers, type Scope } from './scopes.js';
import { tokenHash } from './token-hash.js';
import { tooLittle, unauthorized } from './unauthorized.js';

/** Whether a request may go on: as whom (`null` for a token that has no name), or the answer that refuses it. */
export type Admission =
  { readonly ok: true; readonly name: string | null } | { readonly ok: false; readonly refusal: Response };

/** Asks whether a request may do what needs a scope. Rejects if the register cannot be read. */
export type Access = (request: Request, needed: Scope) => Promise<Admission>;

/**
 * Lets requests in by their bearer token.
 *
 * @param tokens May do everything and have no name.
 * @param store Keeps the tokens that have one.
 * @throws {RangeError} If a token is empty.
 */
export function accessBy(tokens: readonly string[], store: Store): Access {
  const mayDoAll = bearerTokens(tokens);
  return async (request, needed) => {
    if (mayDoAll(request)) return { ok: true, name: null };
    const given = bearerOf(request);
    const known = given === null ? null : await store.tokenOf(tokenHash(given));
    if (!known) return { ok: false, refusal: unauthorized(request) };
    if (!covers(known.scope, needed)) return { ok: false, refusal: tooLittle(needed) };
    return { ok: true, name: known.name };
  };
}
