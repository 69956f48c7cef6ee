import type { DatabaseSync } from 'node:sqlite';

const TOKENS = 'SELECT name, scope, created_at AS createdAt, revoked_at AS revokedAt FROM tokens';

/** Prepares what `SqliteStore` asks of its database. Kinds of value are given as a JSON array. */
export const sqliteStatements = (database: DatabaseSync) => ({
  seqOf: database.prepare('SELECT seq FROM records WHERE source = ? AND id = ?'),
  page: database.prepare(
    `SELECT seq, source, site, id, type, number, received_at AS receivedAt, kept, seals
     FROM records WHERE seq > ? ORDER BY seq LIMIT ?`,
  ),
  byNumber: database.prepare(
    `SELECT seq, source, site, id, type, number, received_at AS receivedAt, kept, seals
     FROM records WHERE number = ? ORDER BY seq`,
  ),
  versionOf: database.prepare('SELECT max(seq) AS seq FROM records WHERE number = ?'),
  numbers: database.prepare(
    `SELECT seq, number FROM records
     WHERE type IN (SELECT value FROM json_each(?)) AND seq < ? ORDER BY seq DESC LIMIT ?`,
  ),
  values: database.prepare('SELECT commitment, value FROM sealed WHERE seq = ?'),
  nameFile: database.prepare('INSERT OR IGNORE INTO files (sha256, bytes, seq) VALUES (?, ?, ?)'),
  expected: database.prepare('SELECT DISTINCT site, bytes FROM files JOIN records USING (seq) WHERE sha256 = ?'),
  erase: database.prepare(
    `DELETE FROM sealed WHERE kind IN (SELECT value FROM json_each(?)) AND seq IN (
       SELECT seq FROM records WHERE number = ? AND seq < ? AND type != 'app.hearback.case.erased.v1'
     )`,
  ),
  forgetFiles: database.prepare(
    'DELETE FROM files WHERE seq IN (SELECT seq FROM records WHERE number = ? AND seq < ?)',
  ),
  caseNamed: database.prepare('SELECT site, number FROM records WHERE number = ? ORDER BY seq LIMIT 1'),
  untouched: database.prepare(
    `SELECT first.site, first.number FROM records AS first
     WHERE first.seq = (SELECT min(seq) FROM records WHERE number = first.number)
       AND EXISTS (
         SELECT 1 FROM records JOIN sealed USING (seq)
         WHERE records.number = first.number AND type != 'app.hearback.case.erased.v1'
           AND kind IN (SELECT value FROM json_each(?))
       )
       AND (SELECT max(received_at) FROM records WHERE number = first.number) < ?
     ORDER BY first.seq`,
  ),
  addToken: database.prepare(
    'INSERT INTO tokens (name, scope, hash, created_at) VALUES (?, ?, ?, ?) ON CONFLICT (name) DO NOTHING',
  ),
  tokenOf: database.prepare(`${TOKENS} WHERE hash = ? AND revoked_at IS NULL`),
  tokens: database.prepare(`${TOKENS} ORDER BY name`),
  revokeToken: database.prepare('UPDATE tokens SET revoked_at = ? WHERE name = ? AND revoked_at IS NULL'),
  count: database.prepare('SELECT count(*) AS n FROM records'),
});

/** What `SqliteStore` asks of its database. */
export type SqliteStatements = ReturnType<typeof sqliteStatements>;
