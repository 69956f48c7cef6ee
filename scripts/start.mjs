import { once } from 'node:events';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createPortal } from '../demo/server.mjs';
import { buildAll } from './build.mjs';
import { demoRegister } from './start/demo-register.mjs';
import { demoToken } from './start/demo-token.mjs';
import { keptCollector } from './start/kept-collector.mjs';
import { readPort } from './start/ports.mjs';
import { withoutOptions } from './start/without-options.mjs';

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

const stopWhenTold = (stop, farewell) => {
  let isStopping = false;
  const stopOnce = async () => {
    if (isStopping) return;
    isStopping = true;
    await stop();
    say(`\nStopped. ${farewell}`);
    process.exit(0);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, stopOnce);
};

/** Why a collector did not start, with what can be done about it here: the demo passes on no options, and may lose its register. */
const whyNot = ({ message }, db) => {
  const remedy = message.includes(db)
    ? ` To begin with an empty register, move ${relative(process.cwd(), db)}* away.`
    : '';
  return `${withoutOptions(message)}${remedy}`;
};

const tellWhereToLook = ({ portal, collector, token, db, pid }) =>
  say(`
Hearback is running.

  Portal           ${portal}/en/
  入口網站         ${portal}/zh-TW/
  Console          ${collector}/console/#token=${token}
  Register's file  ${relative(process.cwd(), db)}

Rate, complain or suggest on the portal; each voice appears in the register. To see voices wait,
stop the collector with \`kill ${pid}\`; it restarts by itself. Ctrl+C stops everything.
`);

const start = async () => {
  const collectorPort = await readPort({ variable: 'HEARBACK_PORT', fallback: 8787, purpose: 'the collector' });
  const { db, prepare, farewell } = demoRegister(process.argv.slice(2), join(root, '.cache'), collectorPort);
  const portalPort = await readPort({ variable: 'PORTAL_PORT', fallback: 8080, purpose: 'the portal' });
  if (collectorPort === portalPort)
    throw new Error(
      `Failed to start: HEARBACK_PORT and PORTAL_PORT are both ${portalPort}; each server needs its own port.`,
    );
  await buildAll(say);

  await prepare();
  const token = demoToken(join(root, '.cache', 'demo-token'));
  const portal = `http://127.0.0.1:${portalPort}`;
  const collector = `http://127.0.0.1:${collectorPort}`;
  const origins = [portal, `http://localhost:${portalPort}`];

  const fail = (error) => {
    console.error(whyNot(error, db));
    process.exit(1);
  };
  const service = join(root, 'demo', 'service.json');
  const onLog = (text) => process.stderr.write(text);
  const kept = keptCollector({ db, port: collectorPort, origins, token, service, onLog }, { say, onLost: fail });
  const server = createPortal({ endpoint: `${collector}/v1/events` });
  stopWhenTold(async () => {
    server.close();
    server.closeAllConnections();
    await kept.stop();
  }, farewell);
  try {
    say('Starting the collector …');
    const pid = await kept.start();
    say('Starting the portal …');
    await listen(server, portalPort);
    await Promise.all([assertAnswers(`${collector}/healthz`), assertAnswers(`${portal}/en/`)]);
    tellWhereToLook({ portal, collector, token, db, pid });
  } catch (error) {
    await kept.stop();
    throw new Error(whyNot(error, db), { cause: error });
  }
};

try {
  await start();
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
