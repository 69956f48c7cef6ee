import type { KeptSession, SessionStore } from '../session-store.js';
import type { Engine } from './engine.js';
import { question } from './prepared.js';

const sessionWith = question<{ hash: string; now: string }, KeptSession>((db, value) =>
  db
    .selectFrom('sessions')
    .select(['token_hash as tokenHash', 'expires_at as expiresAt'])
    .where('hash', '=', value('hash'))
    .where('expires_at', '>', value('now')),
);

/** The sessions of the console in the register's own database. */
export class SqlSessions implements SessionStore {
  readonly #engine: Pick<Engine, 'db' | 'write'>;

  constructor(engine: Pick<Engine, 'db' | 'write'>) {
    this.#engine = engine;
  }

  begin(
    hash: string,
    { tokenHash, expiresAt }: KeptSession,
    { now, most }: { now: string; most: number },
  ): Promise<void> {
    return this.#engine.write(async ({ db }) => {
      await db.deleteFrom('sessions').where('expires_at', '<=', now).execute();
      const tooMany = db
        .selectFrom('sessions')
        .select('hash')
        .orderBy('expires_at', 'desc')
        .orderBy('hash')
        // SQLite knows no offset without a limit.
        .limit(most)
        .offset(most - 1);
      await db.deleteFrom('sessions').where('hash', 'in', tooMany).execute();
      await db.insertInto('sessions').values({ hash, token_hash: tokenHash, expires_at: expiresAt }).execute();
    }, false);
  }

  async find(hash: string, now: string): Promise<KeptSession | null> {
    return (await sessionWith(this.#engine.db, { hash, now }))[0] ?? null;
  }

  async end(hash: string): Promise<void> {
    await this.#engine.db.deleteFrom('sessions').where('hash', '=', hash).execute();
  }
}
