/**
 * What the collector can do beside the least that an endpoint can be, how it answers under half of that, how it does with a large register,
 * and whether its memory stays flat. Prints a table; nothing is asserted. Options: `--quick`, `--json`, `--only throughput,soak`,
 * `--engine sqlite`, `--rounds 5`. See bench/README.md.
 */
import { cpus, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { buildAll } from '../../scripts/build.mjs';
import { tableOf } from './rows.mjs';

const ENGINES = ['sqlite', 'postgres'];
const MEASURES = ['throughput', 'latency', 'register', 'soak'];
const CONNECTIONS = 16;

const WHOLE = {
  rounds: 5,
  warmUp: 1000,
  count: 4000,
  seconds: 15,
  records: 1_000_000,
  samples: 60,
  soakSeconds: 600,
};
const QUICK = { rounds: 3, warmUp: 300, count: 1000, seconds: 5, records: 100_000, samples: 30, soakSeconds: 30 };

const { values: options } = parseArgs({
  options: {
    quick: { type: 'boolean' },
    json: { type: 'boolean' },
    only: { type: 'string', default: MEASURES.join() },
    engine: { type: 'string', default: ENGINES.join() },
    rounds: { type: 'string' },
  },
});
const chosen = options.only.split(',');
const engines = options.engine.split(',');
const strange = [
  ...chosen.filter((name) => !MEASURES.includes(name)),
  ...engines.filter((name) => !ENGINES.includes(name)),
];
if (strange.length > 0) {
  console.error(`Failed to measure ${strange.join()}: expected ${[...MEASURES, ...ENGINES].join(', ')}.`);
  process.exit(1);
}
const size = options.quick ? QUICK : WHOLE;
const rounds = Number(options.rounds ?? size.rounds);
const note = (line) => options.json || console.error(line);

let places = null;
// Interrupting the bench also ends the servers, which are ended when this process exits, and leaves no files behind.
for (const signal of ['SIGINT', 'SIGTERM'])
  process.once(signal, async () => {
    await places?.close();
    process.exit(1);
  });

await buildAll(note);
// These import what has just been built.
const { measureLatency } = await import('./measures/latency.mjs');
const { measureRegister } = await import('./measures/register.mjs');
const { measureSoak } = await import('./measures/soak.mjs');
const { measureThroughput } = await import('./measures/throughput.mjs');
const { Places } = await import('./rig/places.mjs');
places = new Places();
const measured = [];
/** Measures one thing, and says how long it took. */
async function measure(name, work) {
  const from = performance.now();
  const result = await work();
  measured.push([name, result]);
  note(`${name} ${result.engine ?? ''} measured in ${((performance.now() - from) / 1000).toFixed(0)} s`);
  return result;
}
const loadBefore = loadavg()[0];
try {
  /* oxlint-disable no-await-in-loop -- measures would disturb each other */
  for (const engine of engines) {
    if (!chosen.includes('throughput') && !chosen.includes('latency')) break;
    const load = { engine, rounds, connections: CONNECTIONS, warmUp: size.warmUp, count: size.count };
    const { hearback } = await measure('throughput', () => measureThroughput(places, load));
    if (!chosen.includes('latency')) continue;
    const half = { engine, rounds: Math.min(rounds, 3), seconds: size.seconds, connections: 64 };
    await measure('latency', () => measureLatency(places, { ...half, eventsPerSecond: hearback.eventsPerSecond }));
  }
  if (chosen.includes('register'))
    for (const engine of engines) {
      const register = { engine, count: size.records, starts: 5, samples: size.samples };
      await measure('register', () => measureRegister(places, register));
    }
  /* oxlint-enable no-await-in-loop */
  if (chosen.includes('soak'))
    await measure('soak', () =>
      measureSoak(places, { seconds: size.soakSeconds, perSecond: 20, connections: CONNECTIONS }),
    );
} finally {
  await places.close();
}

const machine = `${cpus()[0].model.trim()}, ${cpus().length} cores shared with the load, Node ${process.versions.node}, ${rounds} rounds, load of the machine before ${loadBefore.toFixed(1)}`;
if (options.json) console.log(JSON.stringify({ machine, measured }, null, 2));
else console.log(`${machine}\n\n${tableOf(measured).join('\n')}`);
