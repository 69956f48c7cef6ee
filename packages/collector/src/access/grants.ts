import { timingSafeEqual } from 'node:crypto';
import type { KeptToken, Store } from '../store/store.js';
import { tokenHash } from './token-hash.js';

/** What a token may do, and whose it is: `name` is `null` for one that has none. */
export type Grant = { readonly name: string | null } & Pick<KeptToken, 'scope' | 'displayName' | 'role' | 'sites'>;

/** What a token without a name may do. */
const UNNAMED: Grant = { name: null, scope: 'admin', displayName: null, role: null, sites: null };

/** What the token with a hash may do; `null` if there is none or it was revoked. Rejects if the register cannot be read. */
export type Grants = (hash: string) => Promise<Grant | null>;

/**
 * Recognises tokens by their hashes. The time it takes reveals nothing about `tokens`: all are compared, each in constant time.
 *
 * @param tokens Tokens without a name, which may do everything.
 * @param store Where tokens with a name are kept.
 * @throws {RangeError} If they are no list, or a token is empty, contains a space, which no request can send, or is not a string, as an unset variable is. The message does
 *   not repeat it.
 */
export function grantsBy(tokens: readonly string[], store: Store): Grants {
  if (!Array.isArray(tokens)) throw new RangeError(`Failed to set tokens: expected a list, got ${typeof tokens}.`);
  for (const token of tokens as readonly unknown[])
    if (typeof token !== 'string' || !/^\S+$/.test(token)) {
      const got = typeof token !== 'string' ? String(token) : token === '' ? 'an empty text' : 'one with a space';
      throw new RangeError(`Failed to set tokens: expected text without spaces in each, got ${got}.`);
    }
  const known = tokens.map((token) => Buffer.from(tokenHash(token)));
  return async (hash) => {
    const given = Buffer.from(hash);
    if (known.map((each) => timingSafeEqual(each, given)).includes(true)) return UNNAMED;
    const kept = await store.tokenOf(hash);
    if (!kept) return null;
    const { name, scope, displayName, role, sites } = kept;
    return { name, scope, displayName, role, sites };
  };
}
