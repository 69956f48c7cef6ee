import { openPostgresStore, openSqliteStore } from '@hearback/collector';
import { handled } from './handled.mjs';
import { BENCH_SITE, batches } from './voices.mjs';

/** Voices in one transaction, and with what is done about them. */
const STRIDE = 1000;

/** Days over which what is said is spread, up to now. */
const DAYS = 365;

/**
 * Fills a register with a year of voices and of what was done about them, straight through the store, as a collector keeps them. It may hold
 * the beginning of that year already, from an earlier call with the same `of`.
 *
 * @param {'sqlite' | 'postgres'} engine
 * @param {string} db File, or address of PostgreSQL.
 * @param {number} count Records that it has at least when it is done.
 * @param {number} [of] Records that the whole year has.
 * @returns Numbers of some cases, from the whole of what was added, how many records there are, and the seconds that the store took.
 */
export async function fillRegister(engine, db, count, of = count) {
  const store = engine === 'sqlite' ? openSqliteStore(db) : await openPostgresStore(db);
  const beganMs = Date.now() - DAYS * 86_400_000;
  const numbers = [];
  let [filled, appendSeconds] = [await store.count(), 0];
  while (filled < count) {
    const nowMs = beganMs + Math.floor((filled / of) * DAYS * 86_400_000);
    const voices = batches(STRIDE / 10, filled + 1).flatMap((body) => JSON.parse(body));
    const events = [...voices, ...handled(voices, nowMs)];
    const records = events.map((event) => ({
      source: event.source,
      site: BENCH_SITE,
      id: event.id,
      type: event.type,
      number: event.subject,
      receivedAt: new Date(nowMs).toISOString(),
      event: JSON.stringify(event),
      files: [],
    }));
    numbers.push(
      ...voices
        .filter(({ type }) => type.includes('complaint'))
        .slice(0, 2)
        .map(({ subject }) => subject),
    );
    const from = performance.now();
    // oxlint-disable-next-line no-await-in-loop -- one transaction after the other
    await store.append(records);
    appendSeconds += (performance.now() - from) / 1000;
    filled += records.length;
  }
  await store.close();
  return { numbers, filled, appendSeconds };
}
