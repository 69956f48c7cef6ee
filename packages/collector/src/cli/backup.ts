import { closeSync, existsSync, fsyncSync, openSync, renameSync, rmSync } from 'node:fs';
import { copyFile } from 'node:fs/promises';
import { DatabaseSync } from 'node:sqlite';
import type { ChainVerdict } from '../register/verify-chain.js';
import { verifySqlite } from '../store/verify-sqlite.js';
import { CliError } from './cli-error.js';
import { copyFiles } from './copy-files.js';
import { filesBeside, isPostgres } from './database-name.js';
import { databaseFailure } from './describe-failure.js';
import { mustExist } from './open-register.js';
import type { BackupOptions, RestoreOptions } from './register-options.js';

/** What SQLite keeps beside a file; left over from another register, it would be taken for a part of this one. */
const COMPANIONS = ['', '-wal', '-shm', '-journal'];

function mustBeFree(path: string, remedy: string): void {
  const taken = COMPANIONS.map((end) => `${path}${end}`).find((name) => existsSync(name));
  if (taken !== undefined) throw new CliError(`there is a file ${taken} already; ${remedy}.`);
}

function mustBeFile(db: string, remedy: string): void {
  if (isPostgres(db)) throw new CliError(`registers in PostgreSQL are not copied by this command; ${remedy}.`);
}

/** Makes a register under another name, proves it, and only then gives it its own. What fails leaves nothing. */
async function takePlace(path: string, make: (part: string) => unknown): Promise<ChainVerdict & { ok: true }> {
  const part = `${path}.part`;
  rmSync(part, { force: true });
  try {
    await make(part);
    const verdict = await verifySqlite(part);
    if (!verdict.ok) throw new CliError(`the copy is broken at record ${verdict.seq}; nothing was put at ${path}.`);
    const handle = openSync(part, 'r+');
    fsyncSync(handle);
    closeSync(handle);
    renameSync(part, path);
    return verdict;
  } catch (error) {
    throw error instanceof CliError ? error : databaseFailure(path, error);
  } finally {
    rmSync(part, { force: true });
  }
}

const told = ({ records, head }: ChainVerdict & { ok: true }, files: number): string[] => [
  `${records} ${records === 1 ? 'record' : 'records'} and ${files} ${files === 1 ? 'file' : 'files'}, proved.`,
  ...(head ? [`Head: ${head.seq}:${head.hash}`] : []),
];

/**
 * Copies a register as it is at one moment, and its files, while collectors run. The copy is proved before it gets its name.
 *
 * @throws {CliError} If there is no such register, it is broken or in PostgreSQL, or the copy cannot be written.
 */
export async function backup({ db, files, to }: BackupOptions, print: (line: string) => void): Promise<void> {
  mustBeFile(db, 'use pg_dump, and copy the folder of files');
  mustExist(db);
  mustBeFree(to, 'name another with --to');
  const verdict = await takePlace(to, (part) => {
    const database = new DatabaseSync(db, { readOnly: true });
    try {
      database.prepare('VACUUM INTO ?').run(part);
    } finally {
      database.close();
    }
  });
  // After the register: whatever it names that was there is there.
  for (const line of told(verdict, await copyFiles(files, filesBeside(to)))) print(line);
}

/**
 * Puts a backup where a register is to be. It is proved before it takes the place, and files have to make the hashes they are named by.
 *
 * @throws {CliError} If there is no such backup, it is broken, or a register is at the place already.
 */
export async function restore({ db, files, from }: RestoreOptions, print: (line: string) => void): Promise<void> {
  mustBeFile(db, 'use pg_restore, and copy the folder of files');
  if (!existsSync(from)) throw new CliError(`there is no backup ${from}; name its file with --from.`);
  mustBeFree(db, 'end its collector and move it away, or name another with --db');
  const count = await copyFiles(filesBeside(from), files);
  const verdict = await takePlace(db, (part) => copyFile(from, part));
  for (const line of told(verdict, count)) print(line);
}
