import { CliError, SEE_HELP } from './cli-error.js';

/** Where the register is by default. */
const DEFAULT_DB = './register.db';

/** Where files are by default if the register is in PostgreSQL. */
const DEFAULT_FILES = './register.files';

/** Whether a register is named by a PostgreSQL address rather than a file. */
export const isPostgres = (db: string): boolean => /^postgres(?:ql)?:\/\//.test(db);

/**
 * The register that a command is about: named on the command line or in the environment, which other users of the machine cannot see, or the
 * default. An empty name, such as that of a variable that was never set, does not stand for the default: whoever wrote it meant something else. So did
 * whoever gave the address of another database, of which SQLite would make a file name, and a message a password.
 *
 * @throws {CliError} If it is empty, or the address of something else than PostgreSQL.
 */
export function databaseNamed(given: string | undefined, env: Readonly<Record<string, string | undefined>>): string {
  const name = given ?? env['HEARBACK_DB'] ?? DEFAULT_DB;
  const said = given === undefined ? 'HEARBACK_DB' : '--db';
  const [, scheme] = /^\s*([a-z][a-z\d+.-]*):\/\//i.exec(name) ?? [];
  if (scheme !== undefined && !isPostgres(name))
    throw new CliError(
      `${said} takes a file or an address in PostgreSQL, like postgres://user:password@host/name, not "${scheme}://…"; ${SEE_HELP}`,
    );
  if (name.trim() !== '') return name;
  throw new CliError(`${said} is empty; name the file or the address of the register, or leave it out; ${SEE_HELP}`);
}

/** The folder of files beside a register. */
export const filesBeside = (db: string): string => (isPostgres(db) ? DEFAULT_FILES : `${db}.files`);

/** A register as it may be shown: an address without its password. */
export function shownDatabase(db: string): string {
  if (!isPostgres(db)) return db;
  if (!URL.canParse(db)) return 'in PostgreSQL';
  const url = new URL(db);
  if (url.password !== '') url.password = '***';
  if (url.searchParams.has('password')) url.searchParams.set('password', '***');
  return url.href;
}
