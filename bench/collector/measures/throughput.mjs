import { median } from '../../sdk/rig/statistics.mjs';
import { flood } from '../load/run-load.mjs';
import { startCollector, startFloor } from '../rig/server.mjs';
import { BATCH } from '../rig/voices.mjs';

/** One server on an empty database, flooded. */
async function once(places, engine, subject, { connections, warmUp, count }) {
  const { db, files, remove } = await places.database(engine);
  const server = await (subject === 'floor' ? startFloor(engine, db) : startCollector(db, files));
  let cpuFromMs = 0;
  const { seconds, failures } = await flood(
    { url: server.url, connections, warmUp, count },
    () => (cpuFromMs = server.cpuMs()),
  );
  const cpuMs = server.cpuMs() - cpuFromMs;
  const rssMb = server.rssMb();
  await server.stop();
  const bytesPerEvent = (await places.bytes(engine, db)) / ((warmUp + count) * BATCH);
  await remove();
  if (failures.length > 0) throw new Error(`Failed to measure ${subject}: ${[...new Set(failures)].join()}.`);
  return {
    eventsPerSecond: (count * BATCH) / seconds,
    cpuUsPerEvent: (cpuMs * 1000) / (count * BATCH),
    rssMb,
    bytesPerEvent,
  };
}

/**
 * Events a second of the collector and of the floor, in turns, each time on an empty database.
 *
 * @param {import('../rig/places.mjs').Places} places
 * @param {{ engine: 'sqlite' | 'postgres', rounds: number, connections: number, warmUp: number, count: number }} options
 *   `warmUp` and `count` in batches.
 * @returns Medians over rounds; `ratio` is the median of the rounds' own.
 */
export async function measureThroughput(places, { engine, rounds, ...load }) {
  const runs = { hearback: [], floor: [] };
  for (let round = 0; round < rounds; round++)
    for (const subject of round % 2 ? ['hearback', 'floor'] : ['floor', 'hearback'])
      // oxlint-disable-next-line no-await-in-loop -- they would disturb each other
      runs[subject].push(await once(places, engine, subject, load));
  const of = (subject) =>
    Object.fromEntries(Object.keys(runs[subject][0]).map((key) => [key, median(runs[subject].map((run) => run[key]))]));
  const ratios = runs.hearback.map(({ eventsPerSecond }, round) => eventsPerSecond / runs.floor[round].eventsPerSecond);
  return { engine, hearback: of('hearback'), floor: of('floor'), ratio: median(ratios), ratios };
}
