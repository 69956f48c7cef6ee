import { once } from 'node:events';
import { join, relative } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { createPortal } from '../demo/server.mjs';
import { buildAll } from './build.mjs';
import { startCollector } from './start/collector-process.mjs';
import { demoToken } from './start/demo-token.mjs';
import { readPort } from './start/ports.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const COMES_BACK_AFTER_MS = 15_000;
const say = (line) => console.log(line);

const listen = async (server, port) => {
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
};

const assertAnswers = async (url) => {
  const { ok, status } = await fetch(url);
  if (!ok) throw new Error(`Failed to start: ${url} answers with status ${status}.`);
};

const stopWhenTold = (stop) => {
  let isStopping = false;
  const stopOnce = async () => {
    if (isStopping) return;
    isStopping = true;
    await stop();
    say('\nStopped. The register is kept; `npm start` opens it again.');
    process.exit(0);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, stopOnce);
};

const tellWhereToLook = ({ portal, collector, token, db, pid }) =>
  say(`
Hearback is running.

  Portal           ${portal}/en/
  入口網站         ${portal}/zh-TW/
  Register         ${collector}/console/#token=${token}
  Its file         ${relative(process.cwd(), db)}

Rate, complain or suggest on the portal; each voice appears in the register. To see voices wait for it, end the collector
by \`kill ${pid}\`; it comes back by itself. Ctrl+C stops both.
`);

const start = async () => {
  const collectorPort = await readPort({ variable: 'HEARBACK_PORT', fallback: 8787, purpose: 'the collector' });
  const portalPort = await readPort({ variable: 'PORTAL_PORT', fallback: 8080, purpose: 'the portal' });
  if (collectorPort === portalPort)
    throw new Error(
      `Failed to start: HEARBACK_PORT and PORTAL_PORT are both ${portalPort}; each server needs its own port.`,
    );
  await buildAll(say);

  const db = join(root, '.cache', 'demo.db');
  const token = demoToken(join(root, '.cache', 'demo-token'));
  const portal = `http://127.0.0.1:${portalPort}`;
  const collector = `http://127.0.0.1:${collectorPort}`;
  const origins = [portal, `http://localhost:${portalPort}`];

  say('Starting the collector …');
  const onLog = (text) => process.stderr.write(text);
  const options = { db, port: collectorPort, origins, token, onLog };
  let running = await startCollector(options);
  const server = createPortal({ endpoint: `${collector}/v1/events` });
  try {
    say('Starting the portal …');
    await listen(server, portalPort);
    await Promise.all([assertAnswers(`${collector}/healthz`), assertAnswers(`${portal}/en/`)]);
  } catch (error) {
    await running.stop();
    throw error;
  }
  let isStopping = false;
  const bringBackWhenEnded = () =>
    running.child.once('exit', async () => {
      if (isStopping) return;
      say(`The collector has ended; voices wait on their devices. It comes back in ${COMES_BACK_AFTER_MS / 1000} s …`);
      await delay(COMES_BACK_AFTER_MS);
      if (isStopping) return;
      try {
        running = await startCollector(options);
        say(`The collector is back (its process is now ${running.child.pid}).`);
        bringBackWhenEnded();
      } catch (error) {
        console.error(error.message);
        process.exit(1);
      }
    });
  bringBackWhenEnded();
  stopWhenTold(async () => {
    isStopping = true;
    server.close();
    server.closeAllConnections();
    await running.stop();
  });
  tellWhereToLook({ portal, collector, token, db, pid: running.child.pid });
};

try {
  await start();
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
