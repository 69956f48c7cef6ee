import { expect } from '@open-wc/testing';
import { countUnsent } from './count-unsent.js';
import { whenUnsent } from './when-unsent.js';
import { waitUntil } from '../test-support/wait-until.js';

const names = async () => (await indexedDB.databases()).map(({ name }) => name);

/** Makes the database of a site with so many voices in its outbox; without an outbox where `count` is `null`. */
const makeDatabase = (site: string, count: number | null) =>
  new Promise<void>((resolve) => {
    const opening = indexedDB.open(`hearback-${site}`, 1);
    opening.onupgradeneeded = () => {
      if (count === null) return;
      const outbox = opening.result.createObjectStore('outbox', { keyPath: 'id' });
      for (let id = 0; id < count; id++) outbox.put({ id: String(id) });
    };
    opening.onsuccess = () => {
      opening.result.close();
      resolve();
    };
  });

describe('whenUnsent', () => {
  /** How often it has called back by the time that another look has ended. */
  const asked = async (site: string) => {
    let calls = 0;
    whenUnsent(site, () => calls++);
    await countUnsent(site);
    return calls;
  };
  afterEach(() => {
    for (const site of ['full', 'empty', 'bare']) indexedDB.deleteDatabase(`hearback-${site}`);
  });

  it('does nothing if there is no database, and creates none', async () => {
    expect(await asked('nowhere')).to.equal(0);
    expect(await names()).not.to.include('hearback-nowhere');
  });

  it('calls back once if voices are waiting, and does not block upgrades of the database', async () => {
    await makeDatabase('full', 3);
    let calls = 0;
    whenUnsent('full', () => calls++);
    await waitUntil(() => calls > 0, 'it calls back');
    await countUnsent('full');
    expect(calls).to.equal(1);
    // It waits for every connection to be closed: for ever if one is left open.
    const deleted = indexedDB.deleteDatabase('hearback-full');
    await new Promise((resolve, reject) => {
      deleted.onsuccess = resolve;
      deleted.onerror = reject;
    });
  });

  it('does nothing if the outbox is empty or missing', async () => {
    await makeDatabase('empty', 0);
    await makeDatabase('bare', null);
    expect(await asked('empty')).to.equal(0);
    expect(await asked('bare')).to.equal(0);
  });
});
