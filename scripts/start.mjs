import { once } from 'node:events';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createPortal } from '../demo/server.mjs';
import { buildAll } from './build.mjs';
import { startCollector } from './start/collector-process.mjs';
import { demoToken } from './start/demo-token.mjs';
import { readPort } from './start/ports.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const say = (line) => console.log(line);

const listen = async (server, port) => {
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
};

const assertAnswers = async (url) => {
  const { ok, status } = await fetch(url);
  if (!ok) throw new Error(`Failed to start: ${url} answers with status ${status}.`);
};

const stopOnSignal = (stop) => {
  let isStopping = false;
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(signal, async () => {
      if (isStopping) return;
      isStopping = true;
      await stop();
      say('\nStopped. The register is kept; `npm start` opens it again.');
      process.exit(0);
    });
  }
};

const tellWhereToLook = ({ portal, collector, token, db }) =>
  say(`
Hearback is running.

  Portal           ${portal}/en/
  入口網站         ${portal}/zh-TW/
  Register         ${collector}/console/#token=${token}
  Its file         ${relative(process.cwd(), db)}

Rate, complain or suggest on the portal; each voice appears in the register. Ctrl+C stops both.
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
  const running = await startCollector({ db, port: collectorPort, origins, token, onLog });
  const server = createPortal({ endpoint: `${collector}/v1/events` });
  try {
    say('Starting the portal …');
    await listen(server, portalPort);
    await Promise.all([assertAnswers(`${collector}/healthz`), assertAnswers(`${portal}/en/`)]);
  } catch (error) {
    await running.stop();
    throw error;
  }
  running.child.on('exit', (code) => {
    console.error(`The collector has ended with code ${code}.`);
    process.exit(1);
  });
  stopOnSignal(async () => {
    running.child.removeAllListeners('exit');
    server.close();
    server.closeAllConnections();
    await running.stop();
  });
  tellWhereToLook({ portal, collector, token, db });
};

try {
  await start();
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
