import { arrived } from '../rig/servers.mjs';
import { median } from '../rig/statistics.mjs';
import { voices } from '../rig/voices.mjs';

const GROUP = 500;
const TIMEOUT_MS = 90_000;

async function once(rig, { round, count }) {
  const run = `drain-${round}`;
  const config = { endpoint: rig.address(run), site: run, roomy: true };
  const opened = await rig.open();
  const list = voices(GROUP);
  await opened.page.evaluate((options) => globalThis.probe.start('hearback', { ...options, asleep: true }), config);
  for (let said = 0; said < count; said += GROUP)
    await opened.page.evaluate(
      (group) => globalThis.probe.burst('hearback', group, { settle: false }).then(() => {}),
      list,
    );
  await opened.page.evaluate(() => globalThis.probe.stop('hearback'));
  await opened.reload();
  await opened.page.evaluate(() => globalThis.probe.takeLongTasks());
  await opened.collectGarbage();
  const before = await opened.metrics();
  const from = performance.now();
  await opened.page.evaluate((options) => globalThis.probe.start('hearback', options), config);
  let peak = 0;
  const sampler = setInterval(async () => {
    peak = Math.max(peak, (await opened.metrics()).JSHeapUsedSize);
  }, 200);
  const complete = await arrived(rig.run(run), count, TIMEOUT_MS);
  const elapsedMs = performance.now() - from;
  clearInterval(sampler);
  const longTasks = await opened.page.evaluate(() => globalThis.probe.takeLongTasks());
  const after = await opened.metrics();
  await opened.collectGarbage();
  const kept = await opened.metrics();
  const { ids, requests } = rig.run(run);
  await opened.close();
  return {
    arrived: ids.size,
    complete,
    requests,
    seconds: elapsedMs / 1000,
    eventsPerSecond: ids.size / (elapsedMs / 1000),
    longTasks: longTasks.length,
    longest: Math.max(0, ...longTasks),
    busyShare: ((after.TaskDuration - before.TaskDuration) * 1000) / elapsedMs,
    peakHeapMb: (peak - before.JSHeapUsedSize) / 1e6,
    keptHeapMb: (kept.JSHeapUsedSize - before.JSHeapUsedSize) / 1e6,
  };
}

/**
 * How a page empties a full outbox of an earlier visit.
 *
 * @param options.count Events that wait.
 * @param options.rounds Times it is done.
 * @returns `count`, and medians: `arrived`, `requests`, `seconds`, `eventsPerSecond`, `longTasks` over 50 ms, the `longest` in
 *   milliseconds, `busyShare` of the main thread, heap in megabytes at its peak and after garbage collection beyond what it
 *   was before.
 */
export async function measureDrain(rig, { count, rounds }) {
  const runs = [];
  for (let round = 0; round < rounds; round++) runs.push(await once(rig, { round, count }));
  const medians = Object.keys(runs[0]).map((key) => [key, median(runs.map((run) => Number(run[key])))]);
  return { count, ...Object.fromEntries(medians) };
}
