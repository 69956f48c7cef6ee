import { DatabaseSync } from 'node:sqlite';
import type { ChainHead, ChainVerdict } from '../register/verify-chain.js';
import { proveChain } from './sql/prove-chain.js';
import { kyselyOver, StatementCache } from './sqlite/node-sqlite.js';
import { mustHaveItsLog } from './sqlite/own-log.js';
import { SCHEMA_VERSION, versionOf } from './sqlite/sqlite-schema.js';

/**
 * Proves the register in a SQLite file, which is only read and may be in use. All is seen as of one moment.
 *
 * @param known A head that was written down earlier.
 * @throws {Error} If there is no such file, it is no register, or its schema is another.
 */
export async function verifySqlite(path: string, known?: ChainHead): Promise<ChainVerdict> {
  mustHaveItsLog(path);
  const database = new DatabaseSync(path, { readOnly: true });
  try {
    const version = versionOf(database);
    if (version !== SCHEMA_VERSION)
      throw new Error(
        `its schema is version ${version}, and this collector proves version ${SCHEMA_VERSION}; ${version > SCHEMA_VERSION ? 'use a newer collector' : 'start a collector on it once'}`,
      );
    database.exec('BEGIN');
    const db = kyselyOver(new StatementCache(database));
    return await proveChain({ snapshot: (work) => work(db) }, known);
  } finally {
    database.close();
  }
}
