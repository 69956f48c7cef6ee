import { closeSync, existsSync, fsyncSync, openSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { ChainVerdict } from '../register/verify-chain.js';
import { mustHaveItsLog } from '../store/sqlite/own-log.js';
import { migrate } from '../store/sqlite/sqlite-schema.js';
import { verifySqlite } from '../store/verify-sqlite.js';
import { CliError } from './cli-error.js';
import { copyFiles } from './copy-files.js';
import { filesBeside, isPostgres } from './database-name.js';
import { copyFailure } from './describe-failure.js';
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

/** Removes a copy that is not whole, and what SQLite laid beside it. */
const discard = (part: string) => COMPANIONS.forEach((end) => rmSync(`${part}${end}`, { force: true }));

/** A register and the folder of its files. */
type Place = { readonly db: string; readonly files: string };

/** A copy that is there, whole. */
type Copied = {
  readonly verdict: ChainVerdict & { ok: true };
  readonly files: number;
  /** Files that voices name and that were not there to be copied: not yet, or not any more. */
  readonly missing: number;
};

/** How many files that a register names are not in a folder. */
function missingFiles(db: string, files: string): number {
  const database = new DatabaseSync(db, { readOnly: true });
  try {
    const named = database.prepare('SELECT DISTINCT sha256 FROM files').all() as { sha256: string }[];
    return named.filter(({ sha256 }) => !existsSync(join(files, sha256))).length;
  } finally {
    database.close();
  }
}

/** Brings a copy to the schema of this version, which an earlier version may have made: only that can be proved here. */
function migrateCopy(part: string): void {
  const database = new DatabaseSync(part);
  try {
    migrate(database);
  } finally {
    database.close();
  }
}

/**
 * Copies a register under another name, as SQLite reads it: what lies in its log is part of it. Proves the copy, copies the files, and only then
 * gives the copy its own name. What fails leaves nothing but files, each of them whole, which the next try need not copy again.
 */
async function copyWhole(from: Place, to: Place): Promise<Copied> {
  const part = `${to.db}.part`;
  discard(part);
  try {
    mustHaveItsLog(from.db);
    const database = new DatabaseSync(from.db, { readOnly: true });
    try {
      database.prepare('VACUUM INTO ?').run(part);
    } finally {
      database.close();
    }
    migrateCopy(part);
    const verdict = await verifySqlite(part);
    if (!verdict.ok) throw new CliError(`the copy is broken at record ${verdict.seq}; nothing was put at ${to.db}.`);
    // Files are copied after the register, so that every file the copied register names has been stored by now.
    const files = await copyFiles(from.files, to.files);
    const missing = missingFiles(part, to.files);
    const handle = openSync(part, 'r+');
    fsyncSync(handle);
    closeSync(handle);
    renameSync(part, to.db);
    return { verdict, files, missing };
  } catch (error) {
    throw error instanceof CliError ? error : copyFailure({ from: from.db, to: to.db }, error);
  } finally {
    discard(part);
  }
}

const toldMissing = (missing: number, folder: string): string =>
  missing === 1
    ? `1 file that a voice names is not in ${folder}: it has not come yet, or is lost.`
    : `${missing} files that voices name are not in ${folder}: they have not come yet, or are lost.`;

const told = ({ verdict: { records, head }, files, missing }: Copied, from: Place): string[] => [
  `${records} ${records === 1 ? 'record' : 'records'} and ${files} ${files === 1 ? 'file' : 'files'}, proved.`,
  ...(missing > 0 ? [toldMissing(missing, from.files)] : []),
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
  const from = { db, files };
  for (const line of told(await copyWhole(from, { db: to, files: filesBeside(to) }), from)) print(line);
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
  const backedUp = { db: from, files: filesBeside(from) };
  for (const line of told(await copyWhole(backedUp, { db, files }), backedUp)) print(line);
}
