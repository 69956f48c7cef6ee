import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { failure, HOUR, MINUTE, SECOND, submit } from '../testing/client-helpers.js';
import { Device } from '../testing/device.js';
import { LosableDatabases, meddledWith, watchedAtWork } from '../testing/odd-databases.js';
import { broken, status } from '../testing/scripted-endpoint.js';
import { note, photo, sha256, withFiles } from '../testing/with-files.js';
import { listenerBook } from '../listener-book.js';
import { invalid } from '../invalid.js';
import { openIndexedDbStore } from '../store/indexeddb-store.js';
import { storeLadder } from '../store/store-ladder.js';
import { surroundingsOf } from '../surroundings.js';
import { keepFiles } from './file-steps.js';
import { openUploads } from './open-uploads.js';
import { readFiles } from './read-files.js';
// Brought in beforehand, so that no test depends on how fast modules load.
import './uploads.js';

describe('files of a page that was closed, killed or frozen', () => {
  it('are uploaded again if their page ended during the upload', async () => {
    const device = new Device();
    device.endpoint.onFile = () => new Promise(() => {});
    const first = device.open();
    await submit(device, first.client, withFiles(photo));
    await device.clock.advance(SECOND);
    expect(device.endpoint.files).toHaveLength(1);
    first.client.close();
    device.endpoint.onFile = () => status(201);
    const { client } = device.open();
    await device.clock.advance(HOUR);
    expect(device.endpoint.files).toHaveLength(2);
    expect(await client.attachments()).toEqual([]);
  });

  it('are stored with their voice if the client is closed while it stores them', async () => {
    const device = new Device();
    const first = device.open();
    const submitting = first.client.submit(withFiles(photo));
    first.client.close();
    await device.clock.advance(0);
    expect(await submitting).toMatchObject({ durability: 'disk' });
    const { client } = device.open();
    expect(await client.attachments()).toMatchObject([{ sha256: sha256('photo') }]);
    await device.clock.advance(HOUR);
    expect(device.endpoint.files.map(({ text }) => text)).toEqual(['photo']);
  });

  it('make submit() reject if a client that is closed meanwhile has no room for them', async () => {
    const device = new Device();
    const first = device.open({ indexedDB: null });
    const submitting = first.client.submit(withFiles(photo));
    first.client.close();
    expect(await failure(submitting)).toMatchObject({ code: 'CLOSED' });
    expect(await device.open({ indexedDB: null }).client.pending()).toEqual([]);
  });

  it('are dated by when they were stored, not by when a page that was frozen began to read them', async () => {
    const device = new Device();
    device.endpoint.onFile = () => new Promise(() => {});
    const { client } = device.open();
    let thaw = () => {};
    const slow = Object.assign(new Blob(['photo']), {
      arrayBuffer: () => new Promise((resolve) => (thaw = () => resolve(new TextEncoder().encode('photo').buffer))),
    });
    const submitting = client.submit(withFiles(slow as Blob));
    await device.clock.advance(0);
    device.clock.jump(28 * HOUR);
    thaw();
    await device.clock.advance(0);
    await submitting;
    expect(await client.attachments()).toMatchObject([{ createdAt: device.clock.now() }]);
  });

  it('are uploaded by another open page, even one that has had no files itself', async () => {
    const device = new Device();
    device.endpoint.onFile = () => new Promise(() => {});
    const first = device.open();
    const { client } = device.open();
    await device.clock.advance(0);
    await submit(device, first.client, withFiles(photo, note));
    await device.clock.advance(SECOND);
    expect(device.endpoint.files).toHaveLength(1);
    first.client.close();
    device.endpoint.onFile = () => status(201);
    await device.clock.advance(5 * MINUTE);
    expect(await client.attachments()).toEqual([]);
    expect(new Set(device.endpoint.files.map(({ text }) => text))).toEqual(new Set(['photo', 'note']));
  });

  it('are uploaded by the page that sends their voice', async () => {
    const device = new Device();
    device.endpoint.usually = broken;
    const first = device.open();
    device.open();
    await device.clock.advance(0);
    await submit(device, first.client, withFiles(photo));
    first.client.close();
    device.endpoint.usually = () => status(202);
    await device.clock.advance(MINUTE);
    expect(device.endpoint.files.map(({ text }) => text)).toEqual(['photo']);
  });

  it('are uploaded at the next visit, however long ago their voice was delivered', async () => {
    const device = new Device();
    device.endpoint.onFile = () => new Promise(() => {});
    const first = device.open();
    await submit(device, first.client, withFiles(photo, note));
    await device.clock.advance(SECOND);
    expect(device.endpoint.files).toHaveLength(1);
    first.client.close();
    device.clock.jump(40 * 24 * HOUR);
    device.endpoint.onFile = () => status(201);
    const { client } = device.open();
    await device.clock.advance(HOUR);
    expect(new Set(device.endpoint.files.map(({ text }) => text))).toEqual(new Set(['photo', 'note']));
    expect(await client.attachments()).toEqual([]);
  });

  it('are uploaded at the next visit if their page was closed as the voice arrived, however late that is', async () => {
    const device = new Device();
    const first = device.open();
    first.client.on('delivered', () => first.client.close());
    const { id } = await submit(device, first.client, withFiles(photo));
    await device.clock.advance(SECOND);
    expect(device.endpoint.files).toEqual([]);
    device.clock.jump(40 * 24 * HOUR);
    const { client } = device.open();
    await device.clock.advance(HOUR);
    expect(device.endpoint.files.map(({ text }) => text)).toEqual(['photo']);
    expect(await client.attachments()).toEqual([]);
    expect(await client.receipt(id)).toBeUndefined();
  });

  it('are uploaded from memory if the database broke once it had them, and only memory had room for their voice', async () => {
    const device = new Device();
    device.storage.quota = 0;
    const databases = new LosableDatabases(device.indexedDB!);
    let breaks = false;
    const { client } = device.open({
      indexedDB: watchedAtWork(databases.factory, (transaction) => {
        if (!breaks || !transaction.objectStoreNames.contains('files')) return;
        transaction.addEventListener('complete', () => {
          databases.asking = 'throws';
          databases.lose();
        });
      }),
    });
    await device.clock.advance(0);
    breaks = true;
    expect(await submit(device, client, withFiles(photo))).toMatchObject({ durability: 'memory' });
    await device.clock.advance(MINUTE);
    expect(device.endpoint.files.map(({ text }) => text)).toEqual(['photo']);
  });

  it('are uploaded with a voice that is recalled too late, as the page is left', async () => {
    const device = new Device();
    const { factory, onNextWrite } = meddledWith(device.indexedDB!);
    const { client, page } = device.open({ indexedDB: factory });
    const { id } = await submit(device, client, { ...withFiles(photo), holdMs: MINUTE });
    onNextWrite(() => queueMicrotask(() => page.tell('hidden')));
    expect(await client.recall(id)).toBe(false);
    await device.clock.advance(MINUTE);
    expect(device.endpoint.files.map(({ text }) => text)).toEqual(['photo']);
  });

  it('are uploaded at the next visit, though their voice was taken back too late on a disk that was given up as too slow', async () => {
    const device = new Device();
    const fates = [(transaction: IDBTransaction) => transaction.abort(), linger];
    let sabotaged = false;
    const { client } = device.open({
      localStorage: null,
      indexedDB: watchedAtWork(device.indexedDB!, (transaction, mode) => {
        if (sabotaged && mode === 'readwrite') fates.shift()?.(transaction);
      }),
    });
    let busy = true;
    function linger(transaction: IDBTransaction): void {
      transaction.commit = () => {};
      transaction.objectStore('outbox').get('').onsuccess = () => busy && linger(transaction);
    }
    client.on('stored', () => (sabotaged = true));
    const { id } = await submit(device, client, { ...withFiles(photo), holdMs: 3 * SECOND });
    await device.clock.advance(2 * SECOND);
    const recalling = client.recall(id);
    await device.clock.advance(3 * SECOND);
    busy = false;
    await device.clock.advance(SECOND);
    expect(await recalling).toBe(false);
    expect(device.endpoint.ids).toContain(id);
    client.close();
    device.open();
    await device.clock.advance(25 * HOUR);
    expect(device.endpoint.files.map(({ text }) => text)).toEqual(['photo']);
  });

  it('are not deleted by a page that was frozen for days while it looked for their voice', async () => {
    const device = new Device();
    device.endpoint.usually = broken;
    const world = surroundingsOf(device.options());
    const ladder = storeLadder(world, () => {});
    let thaw = () => {};
    const frozen = new Promise<void>((resolve) => (thaw = resolve));
    const looking = {
      ...ladder,
      each: (async (...work) => {
        const found = await ladder.each(...work);
        await frozen;
        return found;
      }) satisfies typeof ladder.each as typeof ladder.each,
    };
    const client = { world, ladder: looking, book: listenerBook(), owner: 'frozen', mustBeOpen: () => {} };
    (await openUploads(client)).wake();
    await device.clock.advance(0);
    const other = device.open();
    await submit(device, other.client, withFiles(photo));
    other.client.close();
    device.clock.jump(28 * HOUR);
    thaw();
    await device.clock.advance(0);
    device.endpoint.usually = () => status(202);
    device.open();
    await device.clock.advance(HOUR);
    expect(device.endpoint.files.map(({ text }) => text)).toEqual(['photo']);
  });

  it('are deleted a day after a page has found that their voice was lost to a crash', async () => {
    const device = new Device();
    const store = await openIndexedDbStore(device.indexedDB!, 'hearback-portal', device.clock.schedule);
    const files = await readFiles([photo], 'lost', invalid);
    await store.transact(() => keepFiles(files, device.clock.now()), 'files');
    store.close();
    const second = device.open();
    await device.clock.advance(SECOND);
    second.client.close();
    device.clock.jump(23 * HOUR);
    const third = device.open();
    await device.clock.advance(SECOND);
    expect(await third.client.attachments()).toHaveLength(1);
    third.client.close();
    device.clock.jump(HOUR);
    const { client } = device.open();
    await device.clock.advance(SECOND);
    expect(await client.attachments()).toEqual([]);
    expect(device.endpoint.files).toEqual([]);
  });
});
