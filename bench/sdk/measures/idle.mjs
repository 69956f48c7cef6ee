import { voices } from '../rig/voices.mjs';

/** Runs before any script of the page: counts what wakes it or touches storage. */
function count() {
  const counts = { timers: 0, timersSet: 0, storage: 0, fetches: 0 };
  globalThis.idleCounts = counts;
  const later = (name) => {
    const original = globalThis[name];
    globalThis[name] = (run, ...rest) => {
      counts.timersSet++;
      return original(
        (...given) => {
          counts.timers++;
          return typeof run === 'function' ? run(...given) : undefined;
        },
        ...rest,
      );
    };
  };
  ['setTimeout', 'setInterval', 'requestIdleCallback', 'requestAnimationFrame'].forEach(later);
  const counted = (holder, names, what) => {
    for (const name of names) {
      const original = holder[name];
      holder[name] = function (...given) {
        counts[what]++;
        return original.apply(this, given);
      };
    }
  };
  counted(IDBFactory.prototype, ['open', 'databases', 'deleteDatabase'], 'storage');
  counted(IDBDatabase.prototype, ['transaction'], 'storage');
  counted(Storage.prototype, ['getItem', 'setItem', 'removeItem', 'key', 'clear'], 'storage');
  counted(globalThis, ['fetch'], 'fetches');
  counted(XMLHttpRequest.prototype, ['send'], 'fetches');
  counted(Navigator.prototype, ['sendBeacon'], 'fetches');
}

async function once(rig, { name, warm, windowMs }) {
  const run = `idle-${name}-${warm}`;
  const opened = await rig.open(count);
  await opened.page.evaluate(
    async ([subject, options, list]) => {
      await globalThis.probe.start(subject, options);
      if (list.length) await globalThis.probe.burst(subject, list);
      // What a start or a delivery leaves behind is no idling.
      await new Promise((resolve) => setTimeout(resolve, 3000));
    },
    [name, { endpoint: rig.address(run), site: run }, voices(warm ? 3 : 0)],
  );
  let seen = 0;
  const onRequest = () => seen++;
  opened.page.on('request', onRequest);
  const before = await opened.page.evaluate(() => ({ ...globalThis.idleCounts }));
  const requests = rig.run(run).requests;
  await new Promise((resolve) => setTimeout(resolve, windowMs));
  const after = await opened.page.evaluate(() => ({ ...globalThis.idleCounts }));
  const result = {
    timers: after.timers - before.timers,
    timersSet: after.timersSet - before.timersSet,
    storage: after.storage - before.storage,
    requests: Math.max(after.fetches - before.fetches, seen, rig.run(run).requests - requests),
  };
  await opened.close();
  return result;
}

/**
 * What a page does that nobody touches, alone with one subject, once it has started (`fresh`) or has delivered three voices
 * (`warm`).
 *
 * @param options.windowMs How long each page is watched; all pages at once.
 * @returns By subject, sums of both pages: `timers` that fired and `timersSet`, of any kind; accesses to `storage`;
 *   `requests`, as the page, the browser and the endpoint count them, whichever is most.
 */
export async function measureIdle(rig, { subjects, windowMs }) {
  const pages = subjects.flatMap((name) => [false, true].map((warm) => ({ name, warm, windowMs })));
  const results = await Promise.all(pages.map((page) => once(rig, page)));
  return Object.fromEntries(
    subjects.map((name) => {
      const own = results.filter((_, i) => pages[i].name === name);
      const keys = Object.keys(own[0]);
      return [name, Object.fromEntries(keys.map((key) => [key, own.reduce((total, each) => total + each[key], 0)]))];
    }),
  );
}
