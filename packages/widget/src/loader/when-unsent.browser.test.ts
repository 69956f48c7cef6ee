import { expect } from '@open-wc/testing';
import { countUnsent } from './count-unsent.js';
import { whenUnsent } from './when-unsent.js';

const names = async () => (await indexedDB.databases()).map(({ name }) => name);

/** Makes the database of a site with so many voices in its outbox, without an outbox where `count` is `null`; and with files in these states. */
const makeDatabase = (site: string, count: number | null, ...files: readonly string[]) =>
  new Promise<void>((resolve) => {
    const opening = indexedDB.open(`hearback-${site}`, 1);
    opening.onupgradeneeded = () => {
      if (count === null) return;
      const outbox = opening.result.createObjectStore('outbox', { keyPath: 'id' });
      for (let id = 0; id < count; id++) outbox.put({ id: String(id) });
      const attachments = opening.result.createObjectStore('attachments', { keyPath: 'id' });
      for (const [id, state] of files.entries()) attachments.put({ id: String(id), state });
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
    await whenUnsent(site, () => calls++);
    return calls;
  };
  afterEach(() => {
    for (const site of ['full', 'empty', 'bare', 'files']) indexedDB.deleteDatabase(`hearback-${site}`);
  });

  it('does nothing if there is no database, and creates none', async () => {
    expect(await asked('nowhere')).to.equal(0);
    expect(await names()).not.to.include('hearback-nowhere');
  });

  it('calls back once if voices are waiting, and does not block upgrades of the database', async () => {
    await makeDatabase('full', 3);
    expect(await asked('full')).to.equal(1);
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

  it('calls back once if only files wait, their voices having arrived', async () => {
    await makeDatabase('files', 0, 'refused', 'waiting', 'ready');
    expect(await asked('files')).to.equal(1);
    expect(await countUnsent('files')).to.equal(0);
  });

  it('does nothing for files that the endpoint has refused', async () => {
    await makeDatabase('files', 0, 'refused');
    expect(await asked('files')).to.equal(0);
  });
});
