import type { Store } from './store.js';

/** Longer than a sender waits for the answer to an event. */
const ANSWER_WITHIN_MS = 30_000;

/**
 * Opens a register in PostgreSQL 13 or newer, and brings it to the newest schema. Several collectors may share it.
 *
 * @param url `postgres://user:password@host/database`, as libpq has it; a schema other than `public` by
 *   `?options=-csearch_path%3Dname`.
 * @param options.answerWithinMs Milliseconds after which a question that has no answer fails, and its connection is given up; 0 waits for ever.
 * @throws {Error} If it cannot be connected to or written, or is from a newer version, or its database is not in UTF-8.
 */
export async function openPostgresStore(
  url: string,
  { answerWithinMs = ANSWER_WITHIN_MS }: { readonly answerWithinMs?: number } = {},
): Promise<Store> {
  // Imported here, so that a collector on SQLite loads neither the PostgreSQL driver nor, with the register on a thread of its own, `SqlStore`.
  const [{ PostgresEngine }, { SqlStore }] = await Promise.all([
    import('./postgres/postgres-engine.js'),
    import('./sql/sql-store.js'),
  ]);
  return new SqlStore(await PostgresEngine.open(url, { answerWithinMs }));
}
