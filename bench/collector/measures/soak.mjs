import { statSync } from 'node:fs';
import { median } from '../../sdk/rig/statistics.mjs';
import { steady } from '../load/run-load.mjs';
import { startCollector, TOKEN } from '../rig/server.mjs';
import { BATCH } from '../rig/voices.mjs';

/** How much a value grows a minute, by least squares over samples of `[seconds, value]`. */
function slopePerMinute(samples) {
  const mean = (at) => samples.reduce((sum, sample) => sum + sample[at], 0) / samples.length;
  const [x, y] = [mean(0), mean(1)];
  const over = samples.reduce((sum, [at, value]) => sum + (at - x) * (value - y), 0);
  return (60 * over) / samples.reduce((sum, [at]) => sum + (at - x) ** 2, 0);
}

/**
 * A collector under a steady load of batches, with somebody who looks at lists of cases. Its memory is looked at every second; the first
 * half does not count, in which caches fill.
 *
 * @param {import('../rig/places.mjs').Places} places
 * @param {{ seconds: number, perSecond: number, connections: number }} options `perSecond` in batches.
 */
export async function measureSoak(places, { seconds, perSecond, connections }) {
  const { db, files, remove } = await places.database('sqlite');
  const server = await startCollector(db, files);
  const memory = [];
  let [reads, readErrors] = [0, 0];
  const from = performance.now();
  const looking = setInterval(async () => {
    memory.push([(performance.now() - from) / 1000, server.rssMb()]);
    try {
      const headers = { authorization: `Bearer ${TOKEN}` };
      const response = await fetch(`${server.url}/v1/cases?limit=50&sort=changed`, { headers });
      await response.arrayBuffer();
      if (!response.ok) readErrors++;
    } catch {
      readErrors++;
    }
    reads++;
  }, 1000);
  const { sent, failures } = await steady({ url: server.url, connections, perSecond, seconds, wantsLatencies: false });
  clearInterval(looking);
  await server.stop();
  const bytesPerEvent = statSync(db).size / (sent * BATCH);
  await remove();
  const second = memory.slice(memory.length >> 1);
  const [third, last] = [second.slice(0, second.length >> 1), second.slice(second.length >> 1)];
  return {
    seconds,
    events: sent * BATCH,
    failures,
    reads,
    readErrors,
    bytesPerEvent,
    slopeMbPerMinute: slopePerMinute(second),
    thirdQuarterMb: median(third.map(([, value]) => value)),
    lastQuarterMb: median(last.map(([, value]) => value)),
  };
}
