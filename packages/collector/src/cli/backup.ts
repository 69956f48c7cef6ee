import { closeSync, existsSync, fsyncSync, openSync, renameSync, rmSync, statSync } from 'node:fs';
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

/** Files that SQLite keeps beside a database; left over from another register, they would be taken for a part of this one. */
const COMPANIONS = ['', '-wal', '-shm', '-journal'];

function mustBeFree(path: string, remedy: string): void {
  const taken = COMPANIONS.map((end) => `${path}${end}`).find((name) => existsSync(name));
  if (taken !== undefined) throw new CliError(`the file ${taken} already exists; ${remedy}.`);
}

function mustBeFile(db: string, remedy: string): void {
  if (isPostgres(db)) throw new CliError(`registers in PostgreSQL cannot be copied by this command; ${remedy}.`);
}

/** Removes an incomplete copy, and what SQLite put beside it. */
const discard = (part: string) => COMPANIONS.forEach((end) => rmSync(`${part}${end}`, { force: true }));

/** A register and the folder of its files. */
type Place = { readonly db: string; readonly files: string };

/** A complete copy. */
type Copied = {
  readonly verdict: ChainVerdict & { ok: true };
  readonly files: number;
  /** Files that voices name and that were not there to copy: not yet, or not any more. */
  readonly missing: number;
};

/** How many of the files that a register names are missing from a folder. */
function missingFiles(db: string, files: string): number {
  const database = new DatabaseSync(db, { readOnly: true });
  try {
    const named = database.prepare('SELECT DISTINCT sha256 FROM files').all() as { sha256: string }[];
    return named.filter(({ sha256 }) => !existsSync(join(files, sha256))).length;
  } finally {
    database.close();
  }
}

/** Migrates a copy that an earlier version made: only the current schema can be verified. */
function migrateCopy(part: string): void {
  const database = new DatabaseSync(part);
  try {
    migrate(database);
  } finally {
    database.close();
  }
}

/**
 * Copies a register under a temporary name, including what is only in its log. Verifies the copy, copies the files, and only then gives the copy
 * its final name. A failure leaves nothing but complete files, which the next attempt need not copy again.
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

const missingLine = (missing: number, folder: string): string =>
  missing === 1
    ? `1 file that a voice names is not in ${folder}: it has not arrived yet, or is lost.`
    : `${missing} files that voices name are not in ${folder}: they have not arrived yet, or are lost.`;

const summaryLines = ({ verdict: { records, head }, files, missing }: Copied, from: Place): string[] => [
  `${records} ${records === 1 ? 'record' : 'records'} and ${files} ${files === 1 ? 'file' : 'files'}, verified.`,
  ...(missing > 0 ? [missingLine(missing, from.files)] : []),
  ...(head ? [`Head: ${head.seq}:${head.hash}`] : []),
];

/**
 * Copies a snapshot of a register, and its files, while collectors run. The copy is verified before it gets its name.
 *
 * @throws {CliError} If there is no such register, it is broken or in PostgreSQL, or the copy cannot be written.
 */
export async function backup({ db, files, to }: BackupOptions, print: (line: string) => void): Promise<void> {
  mustBeFile(db, 'use pg_dump, and copy the folder of files');
  mustExist(db);
  mustBeFree(to, 'name another with --to');
  const from = { db, files };
  for (const line of summaryLines(await copyWhole(from, { db: to, files: filesBeside(to) }), from)) print(line);
}

/**
 * Restores a backup where there is no register. It is verified before it is put in place, and files have to match the hashes in their names.
 *
 * @throws {CliError} If there is no such backup, it is broken, or there already is a register.
 */
export async function restore({ db, files, from }: RestoreOptions, print: (line: string) => void): Promise<void> {
  mustBeFile(db, 'use pg_restore, and copy the folder of files');
  if (!existsSync(from)) throw new CliError(`there is no backup ${from}; name its file with --from.`);
  if (!statSync(from).isFile()) throw new CliError(`${from} is not a file, and no backup; name its file with --from.`);
  mustBeFree(db, 'end its collector and move it away, or name another with --db');
  const backedUp = { db: from, files: filesBeside(from) };
  for (const line of summaryLines(await copyWhole(backedUp, { db, files }), backedUp)) print(line);
}
