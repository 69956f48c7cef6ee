import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { foldersOnPath, isProgram } from './find-program.mjs';

/** Where Debian and Ubuntu keep the programs of each version. */
const DEBIAN = '/usr/lib/postgresql';

const debianFolders = () => {
  try {
    const versions = readdirSync(DEBIAN).sort((left, right) => Number(right) - Number(left));
    return versions.map((version) => join(DEBIAN, version, 'bin'));
  } catch {
    return [];
  }
};

/**
 * Finds the folder with PostgreSQL's own programs, `initdb` and `postgres`: the one that POSTGRES_BIN names, one on the PATH, or
 * Debian's newest.
 *
 * @param {Readonly<Record<string, string | undefined>>} env
 * @param {readonly string[]} fixed Folders that are looked into last.
 * @returns {string | null} Its absolute path; `null` if there is none.
 */
export function findPostgres(env = process.env, fixed = debianFolders()) {
  const named = env.POSTGRES_BIN;
  const folders = named ? [named] : [...foldersOnPath(env), ...fixed];
  return folders.find((folder) => ['initdb', 'postgres'].every((name) => isProgram(join(folder, name)))) ?? null;
}

/** What to do where there is none. */
export const HOW_TO_GET_POSTGRES =
  'Install PostgreSQL 13 or newer (Debian and Ubuntu: `sudo apt-get install -y postgresql`; macOS: `brew install postgresql@17`), ' +
  'or name the folder with initdb and postgres in POSTGRES_BIN.';
