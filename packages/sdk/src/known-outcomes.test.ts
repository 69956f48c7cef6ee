import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { MINUTE, SECOND, submit } from './testing/client-helpers.js';
import { complaint } from './testing/complaint.js';
import { Device } from './testing/device.js';
import { json, outcomes, status } from './testing/scripted-endpoint.js';

const accept = outcomes(() => ({ status: 'accepted' }));

/** As a service worker of the page answers that knows nothing of the endpoint. */
const bare = () => json({});

describe('a bare 200 where the endpoint has once answered with outcomes', () => {
  it('is not believed by a page that hears it for what it handed over before it knew', async () => {
    const device = new Device();
    const [told, untold] = [device.open(), device.open()];
    await device.clock.advance(0);
    device.endpoint.usually = accept;
    await submit(device, told.client);
    device.endpoint.script(bare);
    const submitting = untold.client.submit(complaint());
    untold.page.tell('leaving');
    await device.clock.advance(0);
    untold.page.tell('resumed');
    await device.clock.advance(MINUTE);
    const { id, settled } = await submitting;
    expect(await settled).toBe('accepted');
    expect(device.endpoint.ids.filter((one) => one === id)).toHaveLength(2);
  });

  it('is not believed after a page without the database has had to do with that endpoint', async () => {
    const device = new Device();
    device.endpoint.usually = accept;
    const first = device.open();
    await submit(device, first.client);
    first.client.close();
    device.endpoint.usually = () => status(503);
    const fallen = device.open({ indexedDB: null });
    await submit(device, fallen.client);
    fallen.client.close();

    device.endpoint.usually = bare;
    const last = device.open();
    const flushing = last.client.flush({ timeout: 5 * SECOND });
    await device.clock.advance(5 * SECOND);
    expect(await flushing).toMatchObject({ accepted: 0, pending: 1 });
  });
});
