/** Where the register is if nobody says it. */
const DEFAULT_DB = './register.db';

/** Where files are if the register is in no file. */
const DEFAULT_FILES = './register.files';

/** Whether a register is named by an address of PostgreSQL, and not by a file. */
export const isPostgres = (db: string): boolean => /^postgres(?:ql)?:\/\//.test(db);

/**
 * The register that a command is about: named on the command line, or in the environment, which other users of the machine cannot
 * see, or the default.
 */
export const databaseNamed = (given: string | undefined, env: Readonly<Record<string, string | undefined>>): string =>
  given ?? env['HEARBACK_DB'] ?? DEFAULT_DB;

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
