import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { failure, hear, HOUR, MINUTE, SECOND, submit } from '../testing/client-helpers.js';
import { Device } from '../testing/device.js';
import { openDatabase } from '../store/open-database.js';
import { broken, json, outcomes, status } from '../testing/scripted-endpoint.js';
import { note, photo, sha256, withFiles } from '../testing/with-files.js';
// Brought in beforehand, so that no test depends on how fast modules load.
import './uploads.js';

const addressOf = (text: string) => `https://feedback.example/v1/attachments/${sha256(text)}`;

describe('attachments', () => {
  it('go after their voice, which names them by their hash', async () => {
    const device = new Device();
    const { client } = device.open();
    const uploaded = hear(client, 'uploaded');
    const { id } = await submit(device, client, withFiles(photo, note, photo));
    await device.clock.advance(SECOND);
    expect(device.endpoint.requests[0]!.events[0]!.data['evidence']).toEqual([
      { sha256: sha256('photo'), mediaType: 'image/jpeg', bytes: 5, name: 'leak.jpg' },
      { sha256: sha256('note'), mediaType: 'text/plain', bytes: 4 },
    ]);
    const byText = (a: { text: string }, b: { text: string }) => a.text.localeCompare(b.text);
    expect(device.endpoint.files.toSorted(byText)).toEqual([
      { url: addressOf('note'), contentType: 'text/plain', text: 'note' },
      { url: addressOf('photo'), contentType: 'image/jpeg', text: 'photo' },
    ]);
    expect(uploaded.map((one) => one.id)).toEqual([id, id]);
    expect(await client.attachments()).toEqual([]);
    expect(device.clock.timers).toBe(0);
  });

  it('never go before their voice has arrived, and go later in a new page', async () => {
    const device = new Device();
    device.endpoint.usually = broken;
    const first = device.open();
    const { id } = await submit(device, first.client, withFiles(photo));
    await device.clock.advance(HOUR);
    expect(device.endpoint.files).toEqual([]);
    first.client.close();
    device.endpoint.usually = () => status(202);
    const { client } = device.open();
    expect(await client.attachments()).toMatchObject([
      { voice: id, sha256: sha256('photo'), bytes: 5, name: 'leak.jpg', state: 'waiting' },
    ]);
    await device.clock.advance(HOUR);
    expect(device.endpoint.files.map(({ text }) => text)).toEqual(['photo']);
  });

  it('are tried again until the endpoint has them, while voices go on', async () => {
    const device = new Device();
    let tries = 0;
    device.endpoint.onFile = () => status(++tries < 4 ? 503 : 201);
    const { client } = device.open();
    const { settled } = await submit(device, client, withFiles(photo));
    expect(await settled).toBe('accepted');
    await device.clock.advance(MINUTE);
    expect(tries).toBe(4);
    expect(await client.attachments()).toEqual([]);
  });

  it('wait as long as the endpoint asks', async () => {
    const device = new Device();
    device.endpoint.onFile = () => status(429, { 'retry-after': '600' });
    const { client } = device.open();
    await submit(device, client, withFiles(photo));
    await device.clock.advance(599 * SECOND);
    expect(device.endpoint.files).toHaveLength(1);
    device.endpoint.onFile = () => status(201);
    await device.clock.advance(2 * MINUTE);
    expect(device.endpoint.files).toHaveLength(2);
  });

  it('are given the time that a slow connection needs', async () => {
    const device = new Device();
    // 20 kB a second.
    device.endpoint.onFile = () =>
      new Promise((resolve) => void device.clock.schedule(() => resolve(status(201)), 11 * MINUTE));
    const { client } = device.open();
    await submit(device, client, withFiles(new Blob([new Uint8Array(11 * 60 * 20_000)])));
    await device.clock.advance(12 * MINUTE);
    expect(device.endpoint.files).toHaveLength(1);
    expect(await client.attachments()).toEqual([]);
  });

  it('go from another page a minute after one was left in the middle of them', async () => {
    const device = new Device();
    device.endpoint.onFile = () => new Promise(() => {});
    const { client } = device.open();
    await submit(device, client, withFiles(photo));
    await device.clock.advance(SECOND);
    device.endpoint.onFile = () => status(201);
    const { client: next } = device.open({ locks: null });
    const uploaded = hear(next, 'uploaded');
    await device.clock.advance(57 * SECOND);
    expect(device.endpoint.files).toHaveLength(1);
    await device.clock.advance(3 * SECOND);
    expect(device.endpoint.files).toHaveLength(2);
    expect(uploaded).toMatchObject([{ sha256: sha256('photo') }]);
  });

  it.each(['resumed', 'online', 'submit'] as const)(
    'go at the next %s in a page whose device slept, and its timers with it',
    async (what) => {
      const device = new Device();
      device.endpoint.onFile = () => status(429, { 'retry-after': '1800' });
      const { client, page } = device.open();
      await submit(device, client, withFiles(photo));
      await device.clock.advance(SECOND);
      expect(device.endpoint.files).toHaveLength(1);
      device.endpoint.onFile = () => status(201);
      device.clock.jump(8 * HOUR);
      if (what === 'submit') await submit(device, client);
      else page.tell(what);
      await device.clock.advance(SECOND);
      expect(device.endpoint.files).toHaveLength(2);
    },
  );

  it.each([
    [400, { code: 'bad_length' }],
    [413, undefined],
    [415, undefined],
    [415, { code: 'not_an_image' }],
    [422, { code: 'hash_mismatch' }],
  ])('that are refused with %i and a reason are kept with their voice, and told', async (code, body) => {
    const device = new Device();
    device.endpoint.onFile = () => (body ? json(body, code) : status(code));
    const { client } = device.open();
    const rejected = hear(client, 'attachment-rejected');
    const { id } = await submit(device, client, withFiles(photo));
    await device.clock.advance(24 * HOUR);
    expect(device.endpoint.files).toHaveLength(1);
    expect(rejected).toMatchObject([{ id, sha256: sha256('photo') }]);
    expect(await client.attachments()).toMatchObject([{ state: 'refused' }]);
    await client.discard(id);
    expect(await client.attachments()).toHaveLength(0);
  });

  it('of a voice for which there is no room are not kept either', async () => {
    const device = new Device();
    device.endpoint.usually = broken;
    const { client } = device.open({ capacity: { maxEvents: 1 } });
    await submit(device, client);
    expect(await failure(submit(device, client, withFiles(photo)))).toMatchObject({ code: 'OUTBOX_FULL' });
    expect(await client.attachments()).toEqual([]);
  });

  it('of a voice that is submitted again are not uploaded again', async () => {
    const device = new Device();
    const { client } = device.open();
    const draft = { ...withFiles(photo), id: client.createDraftId() };
    await submit(device, client, draft);
    await device.clock.advance(SECOND);
    await submit(device, client, draft);
    expect(await client.attachments()).toEqual([]);
    client.close();
    device.open();
    await device.clock.advance(MINUTE);
    expect(device.endpoint.files).toHaveLength(1);
  });

  it.each(['disk', 'memory'])('of a delivered voice are forgotten with it, in the %s', async (place) => {
    const device = new Device();
    device.endpoint.onFile = () => status(503);
    const { client } = device.open(place === 'disk' ? {} : { indexedDB: null });
    const { id } = await submit(device, client, withFiles(photo));
    await device.clock.advance(0);
    expect(await client.attachments()).toHaveLength(1);
    await client.discard(id);
    await device.clock.advance(0);
    const before = device.endpoint.files.length;
    device.endpoint.onFile = () => status(201);
    await device.clock.advance(HOUR);
    expect(await client.attachments()).toEqual([]);
    expect(device.endpoint.files).toHaveLength(before);
  });

  it('that are refused are told by name, with the words of the endpoint', async () => {
    const device = new Device();
    const detail = 'A photo may have at most 4 bytes.';
    device.endpoint.onFile = () => json({ code: 'too_large', detail }, 413);
    const { client } = device.open();
    const rejected = hear(client, 'attachment-rejected');
    const { id } = await submit(device, client, withFiles(photo));
    await device.clock.advance(SECOND);
    expect(rejected).toEqual([{ id, sha256: sha256('photo'), name: 'leak.jpg', reason: 'too_large', detail }]);
  });

  it('all wait when the endpoint asks for it, not only the one that it was asked to take', async () => {
    const device = new Device();
    device.endpoint.onFile = () => status(429, { 'retry-after': '600' });
    const { client } = device.open();
    await submit(device, client, withFiles(photo, note));
    await device.clock.advance(599 * SECOND);
    expect(device.endpoint.files).toHaveLength(1);
    device.endpoint.onFile = () => status(201);
    await device.clock.advance(2 * MINUTE);
    expect(await client.attachments()).toEqual([]);
  });

  it.each([401, 404])('wait long after %i: the endpoint takes no files yet', async (code) => {
    const device = new Device();
    device.endpoint.onFile = () => status(code);
    const { client } = device.open();
    await submit(device, client, withFiles(photo));
    await device.clock.advance(13 * MINUTE);
    expect(device.endpoint.files).toHaveLength(1);
    device.endpoint.onFile = () => status(201);
    await device.clock.advance(2 * MINUTE);
    expect(device.endpoint.files).toHaveLength(2);
  });

  it.each([400, 422])('wait long after a mere %i too, which says nothing of the file', async (code) => {
    const device = new Device();
    device.endpoint.onFile = () => status(code);
    const { client } = device.open();
    await submit(device, client, withFiles(photo));
    await device.clock.advance(13 * MINUTE);
    expect(device.endpoint.files).toHaveLength(1);
    expect(await client.attachments()).toMatchObject([{ state: 'ready', lastError: `status_${code}` }]);
    device.endpoint.onFile = () => status(201);
    await device.clock.advance(2 * MINUTE);
    expect(device.endpoint.files).toHaveLength(2);
    expect(await client.attachments()).toEqual([]);
  });

  it('stay with a voice that is refused, and go with it once it is accepted', async () => {
    const device = new Device();
    device.endpoint.script(outcomes(() => ({ status: 'rejected' })));
    device.endpoint.usually = outcomes(() => ({ status: 'accepted' }));
    const { client } = device.open();
    const { id } = await submit(device, client, withFiles(photo));
    await device.clock.advance(HOUR);
    expect(device.endpoint.files).toEqual([]);
    await client.retry(id);
    await device.clock.advance(SECOND);
    expect(device.endpoint.files).toHaveLength(1);
  });

  it.each([
    ['discarded', (client: { discard(id: string): Promise<unknown> }, id: string) => client.discard(id)],
    ['purged', (client: { purge(): Promise<void> }) => client.purge()],
  ])('are forgotten with a voice that is %s', async (_, forget) => {
    const device = new Device();
    device.endpoint.usually = broken;
    const { client } = device.open();
    const { id } = await submit(device, client, withFiles(photo));
    await forget(client, id);
    expect(await client.attachments()).toEqual([]);
  });

  it('whose bytes the browser lost are told, not sent empty', async () => {
    const device = new Device();
    device.endpoint.usually = broken;
    const first = device.open();
    await submit(device, first.client, withFiles(photo));
    const database = await openDatabase(device.indexedDB!, 'hearback-portal');
    database.transaction('files', 'readwrite').objectStore('files').clear();
    database.close();
    device.endpoint.usually = () => status(202);
    const rejected = hear(first.client, 'attachment-rejected');
    await device.clock.advance(HOUR);
    expect(rejected).toMatchObject([{ sha256: sha256('photo'), reason: 'bytes_lost' }]);
    expect(device.endpoint.files).toEqual([]);
  });

  it('wait in memory where there is no database', async () => {
    const device = new Device();
    const { client } = device.open({ indexedDB: null });
    await submit(device, client, withFiles(photo));
    await device.clock.advance(SECOND);
    expect(device.endpoint.files.map(({ text }) => text)).toEqual(['photo']);
    expect(await client.attachments()).toEqual([]);
  });

  it.each([
    ['an empty file', [new Blob([])], '/attachments/0', 'size'],
    ['a file too many', Array.from({ length: 11 }, (_, n) => new Blob([String(n)])), '/attachments/10', 'too_many'],
    [
      'a file that cannot be read',
      [Object.assign(new Blob(['x']), { arrayBuffer: () => Promise.reject(new Error('gone')) })],
      '/attachments/0',
      'unreadable',
    ],
  ])('refuse %s and store nothing', async (_, files, path, reason) => {
    const device = new Device();
    const { client } = device.open();
    expect(await failure(submit(device, client, withFiles(...files)))).toMatchObject({
      code: 'VALIDATION_FAILED',
      path,
      reason,
    });
    expect(await client.pending()).toEqual([]);
    expect(await client.attachments()).toEqual([]);
  });
});
