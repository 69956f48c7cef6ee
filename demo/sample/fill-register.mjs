import { openSqliteStore } from '@hearback/collector';
import { sampleWeeks } from './sample-weeks.mjs';

/**
 * Fills a register with sixty days of voices, up to now. The packages have to be built.
 *
 * @param {string} db Its file, made if there is none.
 */
export async function fillRegister(db) {
  const store = openSqliteStore(db);
  await store.append(sampleWeeks(Date.now()));
  await store.close();
}
