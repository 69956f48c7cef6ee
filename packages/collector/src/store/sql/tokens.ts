import type { Kysely } from 'kysely';
import type { SeenSites } from '../../access/seen-sites.js';
import type { KeptToken, NewToken } from '../store.js';
import { question } from './prepared.js';
import type { Tables, TokenRow } from './tables.js';

/**
 * Follows the scope of a token that is bound to sites. Collectors of an earlier version, which do not look at the sites, know no such scope, and refuse
 * the token.
 */
const BOUND = ' of sites';

type Row = Pick<KeptToken, 'name' | 'displayName' | 'role' | 'createdAt' | 'revokedAt'> &
  Pick<TokenRow, 'scope' | 'sites'>;

const rows = (db: Kysely<Tables>) =>
  db
    .selectFrom('tokens')
    .select(['name', 'scope', 'display_name as displayName', 'role', 'sites'])
    .select(['created_at as createdAt', 'revoked_at as revokedAt']);

const keptOf = ({ scope, sites, ...token }: Row): KeptToken => ({
  ...token,
  scope: (sites === null ? scope : scope.slice(0, -BOUND.length)) as KeptToken['scope'],
  sites: sites === null ? null : (JSON.parse(sites) as SeenSites),
});

/** Keeps a token, unless its name was ever used. */
export async function addToken(
  db: Kysely<Tables>,
  { name, scope, displayName = null, role = null, sites = null, hash, createdAt }: NewToken,
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('tokens')
    .values({
      name,
      scope: sites === null ? scope : `${scope}${BOUND}`,
      hash,
      created_at: createdAt,
      revoked_at: null,
      display_name: displayName,
      role,
      sites: sites && JSON.stringify(sites),
    })
    .onConflict((conflict) => conflict.column('name').doNothing())
    .executeTakeFirst();
  return numInsertedOrUpdatedRows === 1n;
}

const tokenWith = question<{ hash: string }, Row>((db, value) =>
  rows(db).where('hash', '=', value('hash')).where('revoked_at', 'is', null),
);

/** The token with a hash, as long as it works. */
export async function tokenOf(db: Kysely<Tables>, hash: string): Promise<KeptToken | null> {
  const [row] = await tokenWith(db, { hash });
  return row ? keptOf(row) : null;
}

/** All tokens, by name. */
export const tokens = async (db: Kysely<Tables>): Promise<KeptToken[]> =>
  (await rows(db).orderBy('name').execute()).map(keptOf);

/** Ends a token, if there is one that works, and its sessions; to be called in a transaction. */
export async function revokeToken(db: Kysely<Tables>, name: string, revokedAt: string): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('tokens')
    .set({ revoked_at: revokedAt })
    .where('name', '=', name)
    .where('revoked_at', 'is', null)
    .executeTakeFirst();
  const hash = db.selectFrom('tokens').select('hash').where('name', '=', name);
  await db.deleteFrom('sessions').where('token_hash', 'in', hash).execute();
  return numUpdatedRows === 1n;
}
