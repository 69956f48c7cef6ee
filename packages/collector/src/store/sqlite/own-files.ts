import { statSync } from 'node:fs';

/** SQLite's own code for it, `SQLITE_READONLY_DBMOVED`, which it does not give where there is a write-ahead log. @see https://www.sqlite.org/rescode.html */
const MOVED = 1032;

const inodeOf = (path: string): bigint | undefined => statSync(path, { bigint: true, throwIfNoEntry: false })?.ino;

/**
 * The files of a register as they were when it was opened. Where somebody removes or replaces one of them, SQLite goes on writing to the file that has no
 * name any more, and all that it takes is gone when the process ends.
 */
export class OwnFiles {
  readonly #paths: readonly string[];
  readonly #inodes = new Map<string, bigint>();

  /** @param path The database; its log lies beside it. */
  constructor(path: string) {
    this.#paths = path === ':memory:' ? [] : [path, `${path}-wal`];
    this.#note();
  }

  /** @throws {Error} With SQLite's code for it, if a file is not the one that was opened. */
  mustBeThere(): void {
    this.#note();
    for (const [path, inode] of this.#inodes)
      if (inodeOf(path) !== inode)
        throw Object.assign(
          new Error(
            `Failed to write the register: ${path} was removed or replaced while it was open; start again with the right one.`,
          ),
          { code: 'ERR_SQLITE_ERROR', errcode: MOVED },
        );
  }

  /** The log may be made later than the database is opened. */
  #note(): void {
    if (this.#inodes.size === this.#paths.length) return;
    for (const path of this.#paths) {
      const inode = this.#inodes.has(path) ? undefined : inodeOf(path);
      if (inode !== undefined) this.#inodes.set(path, inode);
    }
  }
}
