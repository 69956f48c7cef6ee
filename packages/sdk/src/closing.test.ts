import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { failure, hear, MINUTE, SECOND, submit } from './testing/client-helpers.js';
import { complaint } from './testing/complaint.js';
import { Device } from './testing/device.js';
import { broken } from './testing/scripted-endpoint.js';
import { photo, withFiles } from './testing/with-files.js';
// Brought in beforehand, so that no test depends on how fast modules load.
import './attachments/uploads.js';

describe('a client that is closed', () => {
  it('has another tab send what it was still storing', async () => {
    const device = new Device();
    const { client } = device.open();
    device.open();
    await device.clock.advance(0);
    const submitting = client.submit(complaint());
    client.close();
    await device.clock.advance(30 * SECOND);
    expect(device.endpoint.ids).toEqual([(await submitting).id]);
  });

  it('uploads nothing any more, whatever it hears while its last request is under way', async () => {
    const device = new Device();
    device.endpoint.script(() => new Promise(() => {}));
    const { client } = device.open();
    await submit(device, client);
    client.close();
    const other = device.open().client;
    other.on('delivered', () => other.close());
    await submit(device, other, withFiles(photo));
    await device.clock.advance(SECOND);
    expect(device.endpoint.ids).toHaveLength(2);
    expect(device.endpoint.files).toEqual([]);
  });

  it('neither holds nor takes back what it was told before', async () => {
    const device = new Device();
    const { client } = device.open();
    const { id } = await submit(device, client, { ...complaint(), holdMs: MINUTE });
    client.close();
    expect(await failure(client.recall(id))).toMatchObject({ code: 'CLOSED' });
    expect(await failure(client.hold(id, MINUTE))).toMatchObject({ code: 'CLOSED' });
    device.open();
    await device.clock.advance(2 * MINUTE);
    expect(device.endpoint.ids).toEqual([id]);
  });

  it('does not answer, and tells of no broken storage, where its page slept as it was asked', async () => {
    const device = new Device();
    device.endpoint.usually = broken;
    const { client, page } = device.open();
    await submit(device, client);
    const told = hear(client, 'storage');
    page.tell('leaving');
    const asking = failure(client.pending());
    client.close();
    await device.clock.advance(MINUTE);
    expect(await asking).toMatchObject({ code: 'CLOSED' });
    expect(told).toEqual([]);
    expect(device.storage.length).toBe(0);
  });
});
