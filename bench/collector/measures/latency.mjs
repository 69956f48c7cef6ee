import { median, percentile } from '../../sdk/rig/statistics.mjs';
import { steady } from '../load/run-load.mjs';
import { startCollector } from '../rig/server.mjs';
import { BATCH } from '../rig/voices.mjs';

/**
 * How long a batch takes while the collector has half the load that it can take. The first two seconds do not count.
 *
 * @param {import('../rig/places.mjs').Places} places
 * @param {{ engine: 'sqlite' | 'postgres', rounds: number, eventsPerSecond: number, seconds: number, connections: number }} options
 *   `eventsPerSecond` is the most that it can take.
 * @returns Milliseconds from when a batch was due to its answer; medians over rounds.
 */
export async function measureLatency(places, { engine, rounds, eventsPerSecond, seconds, connections }) {
  const perSecond = Math.round(eventsPerSecond / BATCH / 2);
  const runs = [];
  for (let round = 0; round < rounds; round++) {
    /* oxlint-disable no-await-in-loop -- one round after the other */
    const { db, files, remove } = await places.database(engine);
    const server = await startCollector(db, files);
    const { latenciesMs, failures } = await steady({ url: server.url, connections, perSecond, seconds: seconds + 2 });
    await server.stop();
    await remove();
    /* oxlint-enable no-await-in-loop */
    if (failures.length > 0) throw new Error(`Failed to measure the latency: ${[...new Set(failures)].join()}.`);
    const counted = latenciesMs.slice(2 * perSecond);
    runs.push({ p50: percentile(counted, 0.5), p99: percentile(counted, 0.99), max: Math.max(...counted) });
  }
  const of = (key) => median(runs.map((run) => run[key]));
  return { engine, batchesPerSecond: perSecond, p50: of('p50'), p99: of('p99'), max: of('max') };
}
