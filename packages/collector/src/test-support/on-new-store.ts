import type { Store } from '../store/store.js';

/**
 * Gives each test a new, empty store, and closes it afterwards.
 *
 * @param openStore Opens one.
 */
export const onNewStore =
  (openStore: () => Promise<Store>) =>
  async (work: (store: Store) => Promise<void>): Promise<void> => {
    const store = await openStore();
    try {
      await work(store);
    } finally {
      await store.close();
    }
  };
