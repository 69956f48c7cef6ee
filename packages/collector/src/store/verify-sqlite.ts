import { DatabaseSync } from 'node:sqlite';
import type { Seal, SealedValue } from '../register/seal-event.js';
import { verifyChain, type ChainHead, type ChainVerdict, type HashedRecord } from '../register/verify-chain.js';
import { SCHEMA_VERSION, versionOf } from './sqlite-schema.js';

/**
 * Proves the register in a SQLite file, which is only read and may be in use. All is seen as of one moment.
 *
 * @param known A head that was written down earlier.
 * @throws {Error} If there is no such file, it is no register, or its schema is another.
 */
export function verifySqlite(path: string, known?: ChainHead): ChainVerdict {
  const database = new DatabaseSync(path, { readOnly: true });
  try {
    const version = versionOf(database);
    if (version !== SCHEMA_VERSION)
      throw new Error(
        `its schema is version ${version}, and this collector proves version ${SCHEMA_VERSION}; start a collector on it once, or use a newer one`,
      );
    database.exec('BEGIN');
    return verifyChain(records(database), known);
  } finally {
    database.close();
  }
}

function* records(database: DatabaseSync): Generator<HashedRecord> {
  const values = database.prepare('SELECT kind, commitment, salt, value FROM sealed WHERE seq = ?');
  const rows = database.prepare(
    `SELECT seq, source, site, id, type, number, received_at AS receivedAt, kept, seals, previous, hash
     FROM records ORDER BY seq`,
  );
  for (const row of rows.iterate()) {
    const { seals, ...record } = row as Omit<HashedRecord, 'seals' | 'values'> & { seals: string };
    const sealed = values.all(record.seq) as unknown as SealedValue[];
    yield { ...record, seals: JSON.parse(seals) as Seal[], values: sealed };
  }
}
