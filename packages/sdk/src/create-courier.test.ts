import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { createCourier } from './create-courier.js';
import { failure } from './testing/client-helpers.js';
import { complaint } from './testing/complaint.js';
import { Device } from './testing/device.js';
import { broken } from './testing/scripted-endpoint.js';

describe('createCourier', () => {
  const open = (device: Device) =>
    createCourier({
      endpoint: 'https://feedback.example/v1/events',
      site: 'portal',
      fetch: device.endpoint.fetch,
      indexedDB: device.indexedDB,
      localStorage: device.storage,
      now: device.clock.now,
      schedule: device.clock.schedule,
      channel: device.air.open,
    });

  it('stores and delivers as a client does', async () => {
    const device = new Device();
    const submitting = open(device).submit(complaint());
    await device.clock.advance(0);
    const { durability, settled } = await submitting;
    expect(durability).toBe('disk');
    expect(await settled).toBe('accepted');
  });

  it('leaves what is not delivered where a client of the site finds it', async () => {
    const device = new Device();
    device.endpoint.usually = broken;
    const courier = open(device);
    const submitting = courier.submit(complaint());
    await device.clock.advance(0);
    const { id } = await submitting;
    courier.close();
    expect(await device.open().client.pending()).toMatchObject([{ id }]);
  });

  it('answers nothing about what it has stored once it is closed', async () => {
    const device = new Device();
    device.endpoint.usually = broken;
    const courier = open(device);
    const submitting = courier.submit(complaint());
    await device.clock.advance(0);
    const { id } = await submitting;
    courier.close();
    expect(await failure(courier.discard(id))).toMatchObject({ code: 'CLOSED' });
    expect(await device.open().client.pending()).toMatchObject([{ id }]);
  });

  it('leaves the judgement of the data to the endpoint', async () => {
    const device = new Device();
    const submitting = open(device).submit({ kind: 'rating', data: { scale: 'stars', score: 9 } as never });
    await device.clock.advance(0);
    expect((await submitting).durability).toBe('disk');
    expect(device.endpoint.requests).toHaveLength(1);
  });
});
