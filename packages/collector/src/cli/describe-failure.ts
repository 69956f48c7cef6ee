import { CliError } from './cli-error.js';
import { isPostgres, shownDatabase } from './database-name.js';

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** SQLite's result codes that a person can do something about. @see https://www.sqlite.org/rescode.html */
const SQLITE_REMEDIES: Readonly<Record<number, string>> = {
  5: 'another process holds it locked; end that process or name another file with --db',
  8: 'it is read-only; make the file and its folder writable, or name another file with --db',
  10: 'the disk failed or is full; check the disk, or name another file with --db',
  13: 'the disk is full; make room, or name another file with --db',
  14: 'it must be a file, in a folder that exists and is writable; name another with --db',
  26: 'it is not a SQLite database; name another file with --db',
};

/** PostgreSQL's codes, and the system's, that a person can do something about. @see PostgreSQL, appendix A, "Error Codes". */
const POSTGRES_REMEDIES: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'no PostgreSQL listens there; start it, or name another address with --db',
  ENOENT: 'there is no such socket; start PostgreSQL, or name another address with --db',
  ENOTFOUND: 'there is no such host; name another address with --db',
  ERR_INVALID_URL:
    'its address cannot be read; in a user name or password, write / as %2F, # as %23, ? as %3F, @ as %40 and % as %25',
  '28000': 'it does not let this user in; name another user with --db, or change pg_hba.conf',
  '28P01': 'the password is wrong; give the right one in HEARBACK_DB',
  '3D000': 'there is no such database; make it with createdb, or name another with --db',
  '3F000': 'there is no such schema; make it, or name another with search_path in --db',
  '42501': 'this user may not make tables there; grant it CREATE on the schema',
  '53300': 'it has too many connections; raise max_connections, or run fewer collectors',
};

/** SQLite's result code of an error, without what it adds to it; `NaN` if it has none. @see https://www.sqlite.org/rescode.html */
export const sqliteCodeOf = (error: unknown): number =>
  error instanceof Error && 'errcode' in error ? Number(error.errcode) & 0xff : Number.NaN;

/**
 * Why something could not be done with the register, in one sentence.
 *
 * @param what The verb for what was tried, such as `open`.
 */
export function databaseFailure(db: string, error: unknown, what = 'open'): CliError {
  const remedy = isPostgres(db) ? POSTGRES_REMEDIES[codeOf(error)] : SQLITE_REMEDIES[sqliteCodeOf(error)];
  return new CliError(`could not ${what} the register ${shownDatabase(db)}: ${remedy ?? messageOf(error)}.`);
}

/** Remedies for a failed copy; naming another register with `--db` is none of them. */
const COPY_REMEDIES: Readonly<Record<number, string>> = {
  8: 'the folder of the copy is read-only; make it writable, or name another',
  13: 'the disk of the copy is full; make room, or name a place on another',
  14: 'both folders must exist, and that of the copy be writable',
  26: 'it is not a SQLite database',
};

/** Why a register could not be copied, in one sentence. */
export const copyFailure = ({ from, to }: { from: string; to: string }, error: unknown): CliError =>
  new CliError(
    `could not copy the register ${from} to ${to}: ${COPY_REMEDIES[sqliteCodeOf(error)] ?? messageOf(error)}.`,
  );

/** Why the files of a register could not be copied, in one sentence. */
export function filesCopyFailure({ from, to }: { from: string; to: string }, error: unknown): CliError {
  const remedy: Readonly<Record<string, string>> = {
    EACCES: 'this user has no permission; make the first readable and the second writable',
    EEXIST: 'a file has the name of the folder; move the file, or name another place',
    EDQUOT: 'this user has no room left there; make room, and try again',
    ENOSPC: 'the disk of the copy is full; make room, and try again',
    ENOTDIR: 'a part of the path is a file, not a folder; name another place',
    EROFS: 'the disk of the copy is read-only; name another place',
  };
  return new CliError(`could not copy the files of ${from} to ${to}: ${remedy[codeOf(error)] ?? messageOf(error)}.`);
}

/** Why the folder of files could not be opened, in one sentence. */
export function filesFailure(folder: string, error: unknown): CliError {
  const remedy: Readonly<Record<string, string>> = {
    EACCES: 'this user has no permission; make it writable, or name another folder with --files',
    EEXIST: 'a file has this name; move the file, or name another folder with --files',
    ENOTDIR: 'a part of the path is a file, not a folder; name another folder with --files',
    EROFS: 'the disk is read-only; name another folder with --files',
  };
  return new CliError(`could not open the folder of files ${folder}: ${remedy[codeOf(error)] ?? messageOf(error)}.`);
}

/** Why it could not listen, in one sentence. */
export function listenFailure({ host, port }: { host: string; port: number }, error: unknown): CliError {
  const remedy: Readonly<Record<string, string>> = {
    EADDRINUSE: 'it is taken; end the program that uses it, or choose another with --port',
    EACCES: 'this user has no permission; choose a port from 1024 with --port',
    EADDRNOTAVAIL: 'this machine has no such address; choose another with --host',
    ENOTFOUND: 'there is no such host; choose another with --host',
  };
  return new CliError(`could not listen on ${host}, port ${port}: ${remedy[codeOf(error)] ?? messageOf(error)}.`);
}
