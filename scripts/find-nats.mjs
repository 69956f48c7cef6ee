import { join } from 'node:path';
import { foldersOnPath, isProgram } from './find-program.mjs';

/**
 * Finds the server of NATS: the file that NATS_SERVER_PATH names, one on the PATH, or where Debian puts it.
 *
 * @param {Readonly<Record<string, string | undefined>>} env
 * @returns {string | null} Its absolute path; `null` if there is none.
 */
export function findNats(env = process.env) {
  if (env.NATS_SERVER_PATH) return isProgram(env.NATS_SERVER_PATH) ? env.NATS_SERVER_PATH : null;
  const folders = [...foldersOnPath(env), '/usr/sbin', '/usr/local/bin'];
  return folders.map((folder) => join(folder, 'nats-server')).find(isProgram) ?? null;
}

/** What to do where there is none. */
export const HOW_TO_GET_NATS =
  'Install it (Debian and Ubuntu: `sudo apt-get install -y nats-server`; macOS: `brew install nats-server`), or name the program in NATS_SERVER_PATH.';
