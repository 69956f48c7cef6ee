import { median, percentile } from '../../sdk/rig/statistics.mjs';
import { fillRegister } from '../rig/fill-register.mjs';
import { startCollector, verify } from '../rig/server.mjs';
import { timed } from '../rig/timed.mjs';
import { BENCH_SITE } from '../rig/voices.mjs';
import { measureTables, measureTelling } from './long-work.mjs';

/** What the console asks for, by the names of its views. */
const LISTS = {
  'inbox, newest first':
    'limit=50&sort=newest&state=received&state=acknowledged&state=assigned&state=in-progress&state=reopened',
  'oldest first': 'limit=50&sort=oldest',
  'changed last': 'limit=50&sort=changed',
  'by deadline': 'limit=50&sort=due',
  overdue: 'limit=50&sort=due&overdue=true',
  'taken on by one': 'limit=50&sort=newest&assignee=crew-1',
  'taken on by one, changed last': 'limit=50&sort=changed&assignee=crew-1',
  'taken on by one, by deadline': 'limit=50&sort=due&assignee=crew-1',
  'one category and severity': 'limit=50&sort=newest&category=billing&severity=A',
  'one kind of one site': `limit=50&sort=newest&kind=suggestion&site=${BENCH_SITE}`,
  'search that finds': 'limit=50&sort=newest&q=meter',
  'search that finds nothing': 'limit=50&sort=newest&q=no%20such%20words',
};

/** How often all lists are read before memory is looked at, and once more as often. */
const READINGS = 5;

/** Times of some answers in turn; a list goes on to its next page each time, and begins again at its end. */
async function times(samples, address) {
  const ms = [];
  let cursor = null;
  for (let sample = 0; sample < samples; sample++) {
    // oxlint-disable-next-line no-await-in-loop -- one after the other, as a person reads
    const { ms: taken, text } = await timed(address(sample, cursor));
    ms.push(taken);
    cursor = text.startsWith('{"cases"') ? JSON.parse(text).next : null;
  }
  return { p50: percentile(ms, 0.5), p95: percentile(ms, 0.95) };
}

/** Times of all lists in turn, by the names of their views. */
async function readLists(url, samples) {
  const read = {};
  for (const [name, query] of Object.entries(LISTS))
    // oxlint-disable-next-line no-await-in-loop -- one view after the other
    read[name] = await times(samples, (_, cursor) => `${url}/v1/cases?${query}${cursor ? `&cursor=${cursor}` : ''}`);
  return read;
}

/**
 * Memory of a collector whose lists are read again and again: V8 lets its heap grow for a while, and what grew with all that is read would go on
 * to grow.
 *
 * @returns Megabytes in the middle and at the end.
 */
async function measureReading({ db, files }, samples) {
  const server = await startCollector(db, files);
  const rssMbs = [];
  for (let turn = 1; turn <= 2 * READINGS; turn++) {
    /* oxlint-disable no-await-in-loop -- one reading after the other */
    await readLists(server.url, samples);
    if (turn % READINGS === 0) rssMbs.push(server.rssMb());
    /* oxlint-enable no-await-in-loop */
  }
  await server.stop();
  return rssMbs;
}

/**
 * How a collector does with a large register: how long it takes to start, to list cases page by page, to show one, to write tables of all,
 * and what memory it takes before and after; and how long a list takes while overdue cases are told.
 *
 * @param {import('../rig/places.mjs').Places} places
 * @param {{ engine: 'sqlite' | 'postgres', count: number, starts: number, samples: number }} options `count` of records.
 * @returns Milliseconds, megabytes, and bytes on disk for each record.
 */
export async function measureRegister(places, { engine, count, starts, samples }) {
  const { db, files, remove } = await places.database(engine);
  const { numbers, filled, appendSeconds } = await fillRegister(engine, db, count);
  const bytesPerEvent = (await places.bytes(engine, db)) / filled;
  const verifySeconds = await verify(db);
  const startMs = [];
  let server = null;
  for (let turn = 0; turn < starts; turn++) {
    /* oxlint-disable no-await-in-loop -- one start after the other */
    await server?.stop();
    const from = performance.now();
    server = await startCollector(db, files);
    await timed(`${server.url}/readyz`);
    startMs.push(performance.now() - from);
    /* oxlint-enable no-await-in-loop */
  }
  const { url } = server;
  const rssBeforeMb = server.rssMb();
  const pages = await readLists(url, samples);
  pages['one case'] = await times(samples, (at) => `${url}/v1/cases/${numbers[(at * 7919) % numbers.length]}`);
  pages['records from anywhere'] = await times(
    samples,
    (at) => `${url}/v1/events?limit=100&after=${(at * 15_485_863) % count}`,
  );
  await server.stop();
  const telling = await measureTelling({ db, files }, LISTS['inbox, newest first']);
  const [rssAfterMb, rssAgainMb] = await measureReading({ db, files }, samples);
  const tables = await measureTables({ db, files });
  await remove();
  return {
    engine,
    count: filled,
    appendSeconds,
    verifySeconds,
    bytesPerEvent,
    startMs: median(startMs),
    rssBeforeMb,
    rssAfterMb,
    rssAgainMb,
    pages,
    telling,
    tables,
  };
}
