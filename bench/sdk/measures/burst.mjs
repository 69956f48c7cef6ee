import { median } from '../rig/statistics.mjs';
import { voices } from '../rig/voices.mjs';

const COUNT = 500;
const sum = (list) => list.reduce((total, each) => total + each, 0);

async function once(rig, name, round) {
  const run = `burst-${round}-${name}`;
  const opened = await rig.open();
  const list = voices(COUNT + 1);
  await opened.page.evaluate(
    async ([subject, options, first]) => {
      await globalThis.probe.start(subject, options);
      await globalThis.probe.burst(subject, first);
    },
    [name, { endpoint: rig.address(run), site: run, roomy: true }, list.slice(0, 1)],
  );
  await opened.page.evaluate((rest) => void (globalThis.list = rest), list.slice(1));
  await opened.page.evaluate(() => globalThis.probe.takeLongTasks());
  const { requests, bytes } = rig.run(run);
  const before = await opened.metrics();
  const times = await opened.page.evaluate((subject) => globalThis.probe.burst(subject, globalThis.list), name);
  const after = await opened.metrics();
  const longTasks = await opened.page.evaluate(() => globalThis.probe.takeLongTasks());
  const counts = rig.run(run);
  await opened.close();
  return {
    ...times,
    blocking: sum(longTasks.map((ms) => Math.max(0, ms - 50))),
    longest: Math.max(0, ...longTasks),
    task: (after.TaskDuration - before.TaskDuration) * 1000,
    script: (after.ScriptDuration - before.ScriptDuration) * 1000,
    requests: counts.requests - requests,
    bytesPerEvent: (counts.bytes - bytes) / COUNT,
    arrived: counts.ids.size - 1,
  };
}

/**
 * What 500 voices said in one task cost the page.
 *
 * @returns By subject, medians over pages: `loop`, `stored` and `acknowledged` in milliseconds from the start; `blocking`,
 *   what long tasks took beyond 50 ms each; `longest` task; `task` and `script`, all the main thread did; `requests`;
 *   `bytesPerEvent` sent, headers included; `arrived`, different events the endpoint has.
 */
export async function measureBurst(rig, { pages, subjects }) {
  const all = Object.fromEntries(subjects.map((name) => [name, []]));
  for (let round = 0; round < pages; round++) for (const name of subjects) all[name].push(await once(rig, name, round));
  return Object.fromEntries(
    Object.entries(all).map(([name, runs]) => [
      name,
      Object.fromEntries(Object.keys(runs[0]).map((key) => [key, median(runs.map((run) => run[key] ?? Number.NaN))])),
    ]),
  );
}
