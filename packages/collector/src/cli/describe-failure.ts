import { CliError } from './cli-error.js';

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** SQLite's result codes that a person can do something about. @see https://www.sqlite.org/rescode.html */
const SQLITE_REMEDIES: Readonly<Record<number, string>> = {
  5: 'another process holds it locked; end that process or name another file with --db',
  8: 'it is read-only; make the file and its folder writable, or name another file with --db',
  10: 'the disk failed or is full; look after the disk, or name another file with --db',
  13: 'the disk is full; make room, or name another file with --db',
  14: 'its folder must exist and be writable; make it, or name another file with --db',
  26: 'it is no SQLite database; name another file with --db',
};

/** Why the register could not be opened, in one sentence. */
export function databaseFailure(db: string, error: unknown): CliError {
  const resultCode = error instanceof Error && 'errcode' in error ? Number(error.errcode) & 0xff : Number.NaN;
  return new CliError(`could not open the register ${db}: ${SQLITE_REMEDIES[resultCode] ?? messageOf(error)}.`);
}

/** Why the folder of files could not be opened, in one sentence. */
export function filesFailure(folder: string, error: unknown): CliError {
  const remedy: Readonly<Record<string, string>> = {
    EACCES: 'this user may not; make it writable, or name another folder with --files',
    EEXIST: 'a file has its name; move the file, or name another folder with --files',
    ENOTDIR: 'it would lie in a file; name another folder with --files',
    EROFS: 'the disk is read-only; name another folder with --files',
  };
  return new CliError(`could not open the folder of files ${folder}: ${remedy[codeOf(error)] ?? messageOf(error)}.`);
}

/** Why it could not listen, in one sentence. */
export function listenFailure({ host, port }: { host: string; port: number }, error: unknown): CliError {
  const remedy: Readonly<Record<string, string>> = {
    EADDRINUSE: 'it is taken; end the program that has it, or choose another with --port',
    EACCES: 'this user may not; choose a port from 1024 with --port',
    EADDRNOTAVAIL: 'this machine has no such address; choose another with --host',
    ENOTFOUND: 'there is no such host; choose another with --host',
  };
  return new CliError(`could not listen on ${host}, port ${port}: ${remedy[codeOf(error)] ?? messageOf(error)}.`);
}
