import { createServer } from 'node:net';

const HOST = '127.0.0.1';

const isFree = (port) =>
  new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen(port, HOST, () => probe.close(() => resolve(true)));
  });

/**
 * Reads a port from the environment and makes sure that nothing listens there.
 *
 * @param {{ variable: string, fallback: number, purpose: string }} port `purpose` names who wants it, as in "the portal".
 * @param {NodeJS.ProcessEnv} env Where the variable may stand.
 * @returns {Promise<number>} 1 to 65,535.
 * @throws {Error} If the variable holds no port or the port is taken; the message names the remedy.
 */
export async function readPort({ variable, fallback, purpose }, env = process.env) {
  const given = env[variable];
  const port = given === undefined || given === '' ? fallback : Number(given);
  if (!Number.isInteger(port) || port < 1 || port > 65_535)
    throw new Error(`Failed to start: ${variable} takes a port from 1 to 65535, not "${given}".`);
  if (!(await isFree(port)))
    throw new Error(
      `Failed to start: port ${port}, which ${purpose} needs, is taken; stop what listens there or choose another: ${variable}=${port + 1000} npm start`,
    );
  return port;
}

/** Below the ports that systems hand out by themselves: one that is given up for a moment is not taken by whatever connects to somewhere next. */
const OWN_PORTS = { first: 20_000, count: 12_000 };

/**
 * A port of 127.0.0.1 that nothing listens on at the moment.
 *
 * @returns {Promise<number>}
 */
export async function freePort() {
  const port = OWN_PORTS.first + Math.floor(Math.random() * OWN_PORTS.count);
  return (await isFree(port)) ? port : freePort();
}
