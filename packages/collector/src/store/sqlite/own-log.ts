import { existsSync } from 'node:fs';

/** Milliseconds in which a process that closes the register at this moment removes both files. */
const CLOSING_MS = 100;

const hasLostItsLog = (path: string): boolean => existsSync(`${path}-shm`) && !existsSync(`${path}-wal`);

/**
 * Looks whether somebody removed the log of a register that was not closed in order. SQLite makes, uses and removes the log and its index together,
 * and would open the file without a word, as it was when the log was last brought into it.
 *
 * @throws {Error} If the index is there and the log is not.
 */
export function mustHaveItsLog(path: string): void {
  if (!hasLostItsLog(path)) return;
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, CLOSING_MS);
  if (hasLostItsLog(path))
    throw new Error(
      `its log ${path}-wal was removed, and with it what the file did not have yet; put it back, or restore a backup; to go on with what is left, remove ${path}-shm`,
    );
}
