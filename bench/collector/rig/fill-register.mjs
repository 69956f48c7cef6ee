import { openSqliteStore } from '@hearback/collector';
import { BENCH_SITE, batches } from './voices.mjs';

/** Records in one transaction. */
const STRIDE = 2000;

/** Days over which what is said is spread, up to now. */
const DAYS = 365;

/**
 * Fills a register with voices of the last year, straight through the store, as a collector keeps them.
 *
 * @param {string} db File.
 * @param {number} count Records, a multiple of ten.
 * @returns Numbers of some cases, from the whole of the register, and the seconds that the store took.
 */
export async function fillRegister(db, count) {
  const store = openSqliteStore(db);
  const beganMs = Date.now() - DAYS * 86_400_000;
  const numbers = [];
  let [filled, appendSeconds] = [0, 0];
  while (filled < count) {
    const events = batches(Math.min(STRIDE, count - filled) / 10, filled + 1).flatMap((body) => JSON.parse(body));
    const records = events.map((event, place) => ({
      source: event.source,
      site: BENCH_SITE,
      id: event.id,
      type: event.type,
      number: event.subject,
      receivedAt: new Date(beganMs + ((filled + place) / count) * DAYS * 86_400_000).toISOString(),
      event: JSON.stringify(event),
      files: [],
    }));
    numbers.push(
      ...records
        .filter(({ type }) => type.includes('complaint'))
        .slice(0, 2)
        .map(({ number }) => number),
    );
    const from = performance.now();
    // oxlint-disable-next-line no-await-in-loop -- one transaction after the other
    await store.append(records);
    appendSeconds += (performance.now() - from) / 1000;
    filled += records.length;
  }
  await store.close();
  return { numbers, appendSeconds };
}
