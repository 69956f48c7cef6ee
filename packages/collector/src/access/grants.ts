import { timingSafeEqual } from 'node:crypto';
import type { KeptToken, Store } from '../store/store.js';
import { tokenHash } from './token-hash.js';

/** What a token may do, and whose it is: `name` is `null` for one that has none. */
export type Grant = { readonly name: string | null } & Pick<KeptToken, 'scope' | 'displayName' | 'role'>;

/** What a token may do that has no name. */
const UNNAMED: Grant = { name: null, scope: 'admin', displayName: null, role: null };

/** What the token with a hash may do; `null` if there is none or it was revoked. Rejects if the register cannot be read. */
export type Grants = (hash: string) => Promise<Grant | null>;

/**
 * Knows tokens by their hashes. Takes the same time whichever of `tokens` is nearly right: all are compared, each in
 * constant time.
 *
 * @param tokens May do everything and have no name.
 * @param store Keeps the tokens that have one.
 * @throws {RangeError} If a token is empty, has a space in it, which no request can send, or is no text, as a variable that is not set. It is not repeated.
 */
export function grantsBy(tokens: readonly string[], store: Store): Grants {
  for (const token of tokens as readonly unknown[])
    if (typeof token !== 'string' || !/^\S+$/.test(token)) {
      const got = typeof token !== 'string' ? String(token) : token === '' ? 'an empty one' : 'one with a space';
      throw new RangeError(`Failed to set tokens: expected text without spaces in each, got ${got}.`);
    }
  const known = tokens.map((token) => Buffer.from(tokenHash(token)));
  return async (hash) => {
    const given = Buffer.from(hash);
    if (known.map((each) => timingSafeEqual(each, given)).includes(true)) return UNNAMED;
    const kept = await store.tokenOf(hash);
    if (!kept) return null;
    const { name, scope, displayName, role } = kept;
    return { name, scope, displayName, role };
  };
}
