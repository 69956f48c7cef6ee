import { openPostgresStore } from '../store/open-postgres-store.js';
import type { Store } from '../store/store.js';

/** What is tried with two stores on one register, whose address is `url`. */
export type TwoStoresWork = (left: Store, right: Store, url: string) => Promise<void>;

/** Opens a register in PostgreSQL twice at the same time, as two collectors do, and closes both when the work has ended. */
export async function withTwoPostgresStores(url: string, work: TwoStoresWork): Promise<void> {
  const [left, right] = await Promise.all([openPostgresStore(url), openPostgresStore(url)]);
  try {
    await work(left, right, url);
  } finally {
    await Promise.all([left.close(), right.close()]);
  }
}
