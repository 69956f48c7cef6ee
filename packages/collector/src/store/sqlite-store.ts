import { SqliteEngine } from './sqlite/sqlite-engine.js';
import { SqlStore } from './sql/sql-store.js';
import type { Store } from './store.js';

/**
 * The register in one SQLite file, or in memory for tests. Several processes may share a file on one machine.
 *
 * Write-ahead log with `synchronous = FULL`: what `append` has resolved survives a crash and a power cut. What is erased is
 * overwritten with zeros, in the file and in the log.
 */
export class SqliteStore extends SqlStore {
  /**
   * @param path File, made if there is none; its folder must exist. `:memory:` for a register that ends with the process.
   * @throws {Error} If the file cannot be opened or written, is no database, or is from a newer version.
   */
  constructor(path: string) {
    super(new SqliteEngine(path));
  }
}

/**
 * Opens a register in a SQLite file, and brings it to the newest schema.
 *
 * @param path File, made if there is none; its folder must exist. `:memory:` for a register that ends with the process.
 * @throws {Error} If the file cannot be opened or written, is no database, or is from a newer version.
 */
export const openSqliteStore = (path: string): Store => new SqliteStore(path);
