import { setTimeout as wait } from 'node:timers/promises';
import { percentile } from '../../sdk/rig/statistics.mjs';
import { startCollector } from '../rig/server.mjs';
import { readThrough, timed } from '../rig/timed.mjs';

/** Milliseconds after a start until the collector is telling what is overdue, which it begins after 30 s. */
const UNTIL_TELLING_MS = 31_000;

/** Milliseconds of telling that are looked at. */
const TELLING_MS = 10_000;

const lastSeq = async (url) => Number(/hearback_register_last_seq (\d+)/.exec((await timed(`${url}/metrics`)).text)[1]);

/**
 * How long a list takes while a collector tells that cases are overdue of which it has not told yet, and how many it tells meanwhile.
 *
 * @param {{ db: string, files: string }} place A register with many such cases.
 * @param {string} query Of the list.
 * @returns Milliseconds, and cases a second.
 */
export async function measureTelling({ db, files }, query) {
  const server = await startCollector(db, files);
  const { url } = server;
  await wait(UNTIL_TELLING_MS);
  const [before, from] = [await lastSeq(url), performance.now()];
  const ms = [];
  while (performance.now() - from < TELLING_MS) {
    // oxlint-disable no-await-in-loop -- one after the other, as a person reads
    ms.push((await timed(`${url}/v1/cases?${query}`)).ms);
    await wait(20);
    // oxlint-enable no-await-in-loop
  }
  const perSecond = ((await lastSeq(url)) - before) / ((performance.now() - from) / 1000);
  await server.stop();
  return { p50: percentile(ms, 0.5), p95: percentile(ms, 0.95), perSecond };
}

/**
 * How long the tables of a whole register take, and what memory the collector has after each.
 *
 * @param {{ db: string, files: string }} place
 * @returns Of each table seconds and megabytes, and the megabytes of memory after it.
 */
export async function measureTables({ db, files }) {
  const server = await startCollector(db, files);
  const tables = {};
  for (const name of ['cases', 'ratings'])
    // oxlint-disable-next-line no-await-in-loop -- one after the other
    tables[name] = { ...(await readThrough(`${server.url}/v1/exports/${name}.csv`)), rssMb: server.rssMb() };
  await server.stop();
  return tables;
}
