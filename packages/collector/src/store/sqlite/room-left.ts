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
 * @param least Bytes that it needs. @default those of a batch
 * @throws {Error} With the system's code for it, if its disk has less.
 */
export function mustHaveRoom(path: string, least = LEAST_BYTES, bytesLeft = bytesLeftAt): void {
  if (path === ':memory:') return;
  const left = bytesLeft(path);
  if (left < least)
    throw Object.assign(
      new Error(
        `Failed to find room for the register: ${left} bytes are left on the disk of ${path}, and it takes ${least}; make room.`,
      ),
      { code: 'ENOSPC' },
    );
}
