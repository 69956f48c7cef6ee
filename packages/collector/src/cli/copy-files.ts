import { createHash } from 'node:crypto';
import { createReadStream, existsSync } from 'node:fs';
import { copyFile, mkdir, open, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { CliError } from './cli-error.js';

async function hashOf(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer);
  return hash.digest('hex');
}

/**
 * Copies the files of a register from folder to folder, those that are not there yet, and checks each against its name.
 *
 * @returns How many files the first folder has; 0 if there is no such folder.
 * @throws {CliError} If a file does not make its hash.
 */
export async function copyFiles(from: string, to: string): Promise<number> {
  if (!existsSync(from)) return 0;
  await mkdir(to, { recursive: true, mode: 0o700 });
  const names = (await readdir(from)).filter((name) => /^[0-9a-f]{64}$/.test(name));
  /* oxlint-disable no-await-in-loop -- one file at a time: the disk is the same */
  for (const name of names) {
    const place = join(to, name);
    if (existsSync(place)) continue;
    const part = `${place}.part`;
    await copyFile(join(from, name), part);
    if ((await hashOf(part)) !== name) {
      await rm(part, { force: true });
      throw new CliError(`the file ${join(from, name)} is not what its name says; it was not copied.`);
    }
    const handle = await open(part, 'r+');
    await handle.sync();
    await handle.close();
    await rename(part, place);
  }
  /* oxlint-enable no-await-in-loop */
  return names.length;
}
