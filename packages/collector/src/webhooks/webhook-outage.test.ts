import { afterEach, describe, expect, it, vi } from 'vitest';
import { endWebhooks, receiver, withSender } from '../test-support/webhook-rig.js';

afterEach(endWebhooks);

describe('a sender of webhooks', () => {
  it('leaves a register that cannot be read alone until its next look', async () => {
    const { start, add, append, pass, store, log } = withSender();
    const to = await receiver();
    await add('crm', to);
    const [id] = await append(1);
    const read = store.read.bind(store);
    const reading = vi
      .spyOn(store, 'read')
      .mockImplementation((page) => (page.limit === 1 ? Promise.reject(new Error('disk I/O error')) : read(page)));
    start();
    await vi.waitFor(() => expect(log[0]).toMatchObject({ event: 'store_failed' }), 60_000);
    // Turns in which it could try many times. What it has planned it begins once more.
    // oxlint-disable-next-line no-await-in-loop -- one after the other
    for (let turn = 0; turn < 200; turn += 1) await new Promise(setImmediate);
    expect(log.length).toBeLessThanOrEqual(2);
    reading.mockRestore();
    pass(5000);
    await vi.waitFor(() => expect(to.ids()).toEqual([id]), 60_000);
  });
});
