import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { createCourier } from './create-courier.js';
import { failure, submit } from './testing/client-helpers.js';
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
    const { durability, settled } = await submit(device, open(device));
    expect(durability).toBe('disk');
    expect(await settled).toBe('accepted');
  });

  it('keeps what is not delivered where any client of the site lists it', async () => {
    const device = new Device();
    device.endpoint.usually = broken;
    const courier = open(device);
    const { id } = await submit(device, courier);
    courier.close();
    expect(await device.open().client.pending()).toMatchObject([{ id }]);
  });

  it('discards nothing once it is closed', async () => {
    const device = new Device();
    device.endpoint.usually = broken;
    const courier = open(device);
    const { id } = await submit(device, courier);
    courier.close();
    expect(await failure(courier.discard(id))).toMatchObject({ code: 'CLOSED' });
    expect(await device.open().client.pending()).toMatchObject([{ id }]);
  });

  it('sends data that break the schema, and leaves it to the endpoint to refuse them', async () => {
    const device = new Device();
    const draft = { kind: 'rating', data: { scale: 'stars', score: 9 } } as never;
    expect((await submit(device, open(device), draft)).durability).toBe('disk');
    expect(device.endpoint.requests).toHaveLength(1);
  });
});
