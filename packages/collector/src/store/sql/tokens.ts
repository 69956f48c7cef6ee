import type { Kysely } from 'kysely';
import type { KeptToken, NewToken } from '../store.js';
import { question } from './prepared.js';
import type { Tables } from './tables.js';

const kept = (db: Kysely<Tables>) =>
  db
    .selectFrom('tokens')
    .select(['name', 'scope', 'display_name as displayName', 'role'])
    .select(['created_at as createdAt', 'revoked_at as revokedAt']);

/** Keeps a token, unless its name was ever used. */
export async function addToken(
  db: Kysely<Tables>,
  { name, scope, displayName = null, role = null, hash, createdAt }: NewToken,
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('tokens')
    .values({ name, scope, hash, created_at: createdAt, revoked_at: null, display_name: displayName, role })
    .onConflict((conflict) => conflict.column('name').doNothing())
    .executeTakeFirst();
  return numInsertedOrUpdatedRows === 1n;
}

const tokenWith = question<{ hash: string }, KeptToken>((db, value) =>
  kept(db).where('hash', '=', value('hash')).where('revoked_at', 'is', null),
);

/** The token with a hash, as long as it works. */
export const tokenOf = async (db: Kysely<Tables>, hash: string): Promise<KeptToken | null> =>
  (await tokenWith(db, { hash }))[0] ?? null;

/** All tokens, by name. */
export const tokens = (db: Kysely<Tables>): Promise<KeptToken[]> => kept(db).orderBy('name').execute();

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
