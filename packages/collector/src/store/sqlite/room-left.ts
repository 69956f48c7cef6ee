import { statfsSync } from 'node:fs';
import { dirname } from 'node:path';

/** A batch of the largest size takes less, with all that is written for it. */
const LEAST_BYTES = 4 * 1024 * 1024;

const bytesLeftAt = (path: string): number => {
  const { bavail, bsize } = statfsSync(dirname(path));
  return bavail * bsize;
};

/**
 * Makes sure that a database has room to grow: what is written to see whether it can be written is one page, and finds room when a voice does not any more.
 *
 * @param path The database; nothing is asked of `:memory:`.
 * @throws {Error} With the system's code for it, if its disk is nearly full.
 */
export function mustHaveRoom(path: string, bytesLeft: (path: string) => number = bytesLeftAt): void {
  if (path === ':memory:') return;
  const left = bytesLeft(path);
  if (left < LEAST_BYTES)
    throw Object.assign(
      new Error(
        `Failed to find room for the register: ${left} bytes are left on the disk of ${path}, and it takes ${LEAST_BYTES}; make room.`,
      ),
      { code: 'ENOSPC' },
    );
}
