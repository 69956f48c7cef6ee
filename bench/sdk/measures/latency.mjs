import { percentile } from '../rig/statistics.mjs';
import { voices } from '../rig/voices.mjs';

/** Between voices said at rest: long enough for whatever the one before set off. */
const GAP_MS = 20;

/**
 * Where voices wait already when the first is said and the endpoint wants none for an hour: so many of an earlier visit, so many
 * of this one.
 * `besides` are the peers to whom it makes a difference.
 */
const WAITING = [
  { earlier: 0, own: 3 },
  { earlier: 100, own: 3 },
  { earlier: 400, own: 3, besides: ['snowplow'] },
  { earlier: 0, own: 200 },
];

const summary = (samples) =>
  samples.length
    ? { p50: percentile(samples, 0.5), p99: percentile(samples, 0.99), samples: samples.length }
    : { p50: Number.NaN, p99: Number.NaN, samples: 0 };

const rotated = (list, by) => [...list.slice(by % list.length), ...list.slice(0, by % list.length)];

/** Everybody in one page, one after the other, the order changing from page to page; the endpoint takes everything. */
async function besideEachOther(rig, { round, samples, gapMs, subjects, collect }) {
  const opened = await rig.open();
  const said = voices(samples);
  for (const name of rotated(['floor', ...subjects], round)) {
    if (name === 'floor') {
      const stored = await opened.page.evaluate((given) => globalThis.probe.floor(...given), [said, { gapMs }]);
      collect('floor', { stored });
      continue;
    }
    const run = `latency-${gapMs}-${round}-${name}`;
    collect(
      name,
      await opened.page.evaluate(
        async ([subject, config, list, options]) => {
          const { probe } = globalThis;
          await probe.start(subject, config);
          await probe.burst(subject, list.slice(0, 3));
          const result = await probe.sequence(subject, list, options);
          await probe.burst(subject, list.slice(0, 1));
          probe.stop(subject);
          return result;
        },
        [name, { endpoint: rig.address(run), site: run }, said, { gapMs }],
      ),
    );
  }
  await opened.close();
}

/** One subject in one page, with voices waiting that the endpoint does not take now. */
async function whileWaiting(rig, { name, earlier, own, round, samples, collect }) {
  const run = `waiting-${earlier}-${own}-${round}-${name}`;
  rig.run(run).answer = 'in an hour';
  const config = { endpoint: rig.address(run), site: run };
  const opened = await rig.open();
  if (earlier) {
    await opened.page.evaluate(
      async ([subject, options, list]) => {
        const { probe } = globalThis;
        await probe.start(subject, { ...options, asleep: true });
        await probe.burst(subject, list, { settle: false });
        probe.stop(subject);
      },
      [name, config, voices(earlier)],
    );
    await opened.reload();
  }
  const result = await opened.page.evaluate(
    async ([subject, options, before, list]) => {
      const { probe } = globalThis;
      await probe.start(subject, options);
      await probe.burst(subject, before, { settle: false });
      await new Promise((resolve) => setTimeout(resolve, 300));
      return probe.sequence(subject, list, { forget: true });
    },
    [name, config, voices(own), voices(samples)],
  );
  collect(name, result);
  await opened.close();
}

/**
 * How long a caller waits until a voice is safe, and how long the call holds the page.
 *
 * @param options.pages Fresh pages for each setting.
 * @param options.samples Voices of each subject in each page where they are said back to back; a fifth of them elsewhere.
 * @returns By setting, by subject: `call` and `stored`, each p50 and p99 in milliseconds and the number of samples.
 */
export async function measureLatency(rig, { pages, samples, subjects }) {
  const settings = {};
  const collector =
    (setting) =>
    (name, { call = [], stored = [] }) => {
      const into = ((settings[setting] ??= {})[name] ??= { call: [], stored: [] });
      into.call.push(...call);
      into.stored.push(...stored);
    };
  const few = Math.ceil(samples / 5);
  for (let round = 0; round < pages; round++) {
    const common = { round, subjects };
    await besideEachOther(rig, { ...common, samples: few, gapMs: GAP_MS, collect: collector('at rest') });
    await besideEachOther(rig, { ...common, samples, gapMs: 0, collect: collector('back to back') });
    for (const { earlier, own, besides = [] } of WAITING)
      for (const name of rotated(['hearback', ...besides], round))
        await whileWaiting(rig, {
          name,
          earlier,
          own,
          round,
          samples: few,
          collect: collector(own > 3 ? `${own} of this page waiting` : `${earlier} waiting`),
        });
  }
  return Object.fromEntries(
    Object.entries(settings).map(([setting, byName]) => [
      setting,
      Object.fromEntries(
        Object.entries(byName).map(([name, { call, stored }]) => [
          name,
          { call: summary(call), stored: summary(stored) },
        ]),
      ),
    ]),
  );
}
