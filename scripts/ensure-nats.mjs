import { installOnDebian } from './ensure-browsers.mjs';
import { findNats, HOW_TO_GET_NATS } from './find-nats.mjs';

/**
 * Makes sure that the tests of publishing have a NATS server: finds one, or on Debian and Ubuntu as root installs it. The tests start
 * private servers of their own.
 *
 * @param {(line: string) => void} say Told when something is being installed.
 * @returns {string} Absolute path of the program.
 * @throws {Error} If there is none and none can be installed; the message tells what to do.
 */
export function ensureNats(say) {
  const found = findNats();
  if (found !== null) return found;
  if (process.env.NATS_SERVER_PATH)
    throw new Error(
      `Failed to find nats-server: NATS_SERVER_PATH names ${process.env.NATS_SERVER_PATH}, which is no program.`,
    );
  say('Installing nats-server by apt-get (once, a minute) …');
  installOnDebian('nats-server', HOW_TO_GET_NATS, ['nats-server']);
  const installed = findNats();
  if (installed === null) throw new Error(`Failed to find the nats-server that was just installed. ${HOW_TO_GET_NATS}`);
  return installed;
}
