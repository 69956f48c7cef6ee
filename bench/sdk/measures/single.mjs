import { median, percentile } from '../rig/statistics.mjs';
import { VOICE_BYTES, voices } from '../rig/voices.mjs';

const COUNT = 20;

/**
 * What one voice costs the network, each said after the one before was acknowledged, as people do.
 *
 * @returns By subject, medians over pages: `bytesPerEvent` that left the browser, headers and preflights included; the same
 *   as a `ratio` to the voice's own data; `requests` and `preflights` for each event; `acknowledged`, milliseconds until the
 *   page knows that the endpoint has it (p50).
 */
export async function measureSingle(rig, { pages, subjects }) {
  const all = Object.fromEntries(subjects.map((name) => [name, []]));
  for (let round = 0; round < pages; round++)
    for (const name of subjects) {
      const run = `single-${round}-${name}`;
      const opened = await rig.open();
      const { acknowledged } = await opened.page.evaluate(
        async ([subject, options, list]) => {
          await globalThis.probe.start(subject, options);
          return globalThis.probe.sequence(subject, list, { settle: true });
        },
        [name, { endpoint: rig.address(run), site: run }, voices(COUNT)],
      );
      const { bytes, requests, preflights } = rig.run(run);
      all[name].push({
        bytesPerEvent: bytes / COUNT,
        ratio: bytes / COUNT / VOICE_BYTES,
        requests: requests / COUNT,
        preflights: preflights / COUNT,
        acknowledged: percentile(acknowledged, 0.5),
      });
      await opened.close();
    }
  return Object.fromEntries(
    Object.entries(all).map(([name, runs]) => [
      name,
      Object.fromEntries(Object.keys(runs[0]).map((key) => [key, median(runs.map((run) => run[key]))])),
    ]),
  );
}
