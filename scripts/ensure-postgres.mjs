import { installOnDebian } from './ensure-browsers.mjs';
import { findPostgres, HOW_TO_GET_POSTGRES } from './find-postgres.mjs';

/**
 * Makes sure that the tests of stores have a PostgreSQL: finds one, or on Debian and Ubuntu as root installs it. The tests start a
 * private server of their own; the system's is not touched.
 *
 * @param {(line: string) => void} say Told when something is being installed.
 * @returns {string} Absolute path of the folder with its programs.
 * @throws {Error} If there is none and none can be installed; the message tells what to do.
 */
export function ensurePostgres(say) {
  const found = findPostgres();
  if (found !== null) return found;
  if (process.env.POSTGRES_BIN)
    throw new Error(
      `Failed to find PostgreSQL: POSTGRES_BIN names ${process.env.POSTGRES_BIN}, which has no initdb and postgres.`,
    );
  say('Installing PostgreSQL by apt-get (once, a minute) …');
  installOnDebian('PostgreSQL', HOW_TO_GET_POSTGRES, ['postgresql']);
  const installed = findPostgres();
  if (installed === null)
    throw new Error(`Failed to find the PostgreSQL that was just installed. ${HOW_TO_GET_POSTGRES}`);
  return installed;
}
