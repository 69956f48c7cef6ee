import { mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Postgres } from './postgres.mjs';

/**
 * Gives each server an empty place to keep things in: a folder, and a database in it or in a PostgreSQL of the bench's own, which waits for
 * the disk as one in service has to.
 */
export class Places {
  #root = mkdtempSync(join(tmpdir(), 'hearback-bench-'));
  #postgres = null;
  #made = 0;

  /** An empty folder. */
  folder() {
    const folder = join(this.#root, String((this.#made += 1)));
    mkdirSync(folder);
    return folder;
  }

  /**
   * An empty database and a folder for what lies beside it.
   *
   * @param {'sqlite' | 'postgres'} engine
   * @returns {Promise<{ db: string, folder: string, files: string, remove: () => Promise<void> }>}
   * @throws {Error} If there is no PostgreSQL on this machine; the message says how to get it.
   */
  async database(engine) {
    const folder = this.folder();
    const files = join(folder, 'files');
    const removeFolder = () => rmSync(folder, { recursive: true, force: true });
    if (engine === 'sqlite')
      return { db: join(folder, 'register.db'), folder, files, remove: async () => removeFolder() };
    const postgres = (this.#postgres ??= await Postgres.start());
    const db = await postgres.newDatabase();
    const remove = async () => {
      await postgres.remove(db);
      removeFolder();
    };
    return { db, folder, files, remove };
  }

  /** Bytes that a database takes with its indexes, once nobody has it open. */
  async bytes(engine, db) {
    if (engine === 'sqlite') return statSync(db).size;
    const [{ bytes }] = await this.#postgres.query(
      `SELECT sum(pg_total_relation_size(oid)) AS bytes FROM pg_class WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace`,
      db,
    );
    return Number(bytes);
  }

  /** Ends what runs and removes everything. */
  async close() {
    await this.#postgres?.stop();
    rmSync(this.#root, { recursive: true, force: true });
  }
}
