import { createHash } from 'node:crypto';
import { createReadStream, existsSync } from 'node:fs';
import { copyFile, mkdir, open, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { CliError } from './cli-error.js';
import { filesCopyFailure } from './describe-failure.js';

async function hashOf(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer);
  return hash.digest('hex');
}

/** @returns Whether the copy is there; `false` if the source has been deleted. */
async function copyOne(from: string, to: string, name: string): Promise<boolean> {
  const [source, place] = [join(from, name), join(to, name)];
  if (existsSync(place)) return true;
  const part = `${place}.part`;
  try {
    await copyFile(source, part);
    if ((await hashOf(part)) !== name)
      throw new CliError(`the file ${source} does not match the hash in its name; it was not copied.`);
    const handle = await open(part, 'r+');
    await handle.sync().finally(() => handle.close());
    await rename(part, place);
    return true;
  } catch (error) {
    // Erased since it was listed: it must not be in the copy.
    if (!existsSync(source)) return false;
    throw error;
  } finally {
    await rm(part, { force: true });
  }
}

/**
 * Copies those files of a register to another folder that are not there yet, and checks each against its name.
 *
 * @returns How many files of the first folder are in the second; 0 if there is no such folder.
 * @throws {CliError} If a file does not match its hash, or cannot be read or written.
 */
export async function copyFiles(from: string, to: string): Promise<number> {
  if (!existsSync(from)) return 0;
  let count = 0;
  try {
    await mkdir(to, { recursive: true, mode: 0o700 });
    for (const name of await readdir(from))
      // oxlint-disable-next-line no-await-in-loop -- one file at a time: the disk is the same
      if (/^[0-9a-f]{64}$/.test(name) && (await copyOne(from, to, name))) count += 1;
  } catch (error) {
    throw error instanceof CliError ? error : filesCopyFailure({ from, to }, error);
  }
  return count;
}
