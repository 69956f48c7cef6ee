import { arrived } from '../rig/servers.mjs';
import { median } from '../rig/statistics.mjs';
import { voices } from '../rig/voices.mjs';

const COUNT = 400;
/** What was handed over as the page was left is sent again by the next one after a while, had it not arrived; and a little more. */
const TIMEOUT_MS = 20_000;

async function once(rig, name, round) {
  const run = `comeback-${round}-${name}`;
  const counts = rig.run(run);
  const config = { endpoint: rig.address(run), site: run };
  const opened = await rig.open();
  const list = voices(COUNT + 1);
  counts.answer = 'down';
  await opened.page.evaluate(
    async ([subject, options, voicesOfVisit]) => {
      await globalThis.probe.start(subject, options);
      await globalThis.probe.burst(subject, voicesOfVisit, { settle: false });
      await new Promise((resolve) => setTimeout(resolve, 1000));
    },
    [name, config, list.slice(0, COUNT)],
  );
  await opened.reload();
  counts.answer = 'taken';
  const from = performance.now();
  await opened.page.evaluate(
    async ([subject, options, last]) => {
      await globalThis.probe.start(subject, options);
      await globalThis.probe.burst(subject, last, { settle: false });
    },
    [name, config, list.slice(COUNT)],
  );
  const all = await arrived(counts, COUNT + 1, TIMEOUT_MS);
  const seconds = (performance.now() - from) / 1000;
  await opened.close();
  return { arrived: counts.ids.size, seconds: all ? seconds : Number.NaN };
}

/**
 * What becomes of 400 voices said while the endpoint answered 503, once the page has been reloaded, the endpoint is back and
 * one more is said.
 *
 * @returns By subject, medians: different events that `arrived` within twenty seconds, of 401, and the `seconds` until the
 *   last (`NaN` when some never did).
 */
export async function measureComeback(rig, { rounds, subjects }) {
  const all = Object.fromEntries(subjects.map((name) => [name, []]));
  for (let round = 0; round < rounds; round++)
    for (const name of subjects) all[name].push(await once(rig, name, round));
  return Object.fromEntries(
    Object.entries(all).map(([name, runs]) => [
      name,
      { arrived: median(runs.map((run) => run.arrived)), seconds: median(runs.map((run) => run.seconds)) },
    ]),
  );
}
