import { afterEach, describe, expect, it, vi } from 'vitest';
import { endWebhooks, receiver, withSender } from '../test-support/webhook-rig.js';

const DAY = 24 * 3_600_000;
afterEach(endWebhooks);

const at = (ms: number) => new Date(ms).toISOString();

describe('a sender of webhooks, where clocks differ,', () => {
  it('takes over from a collector whose clock is a day ahead, after a clean end and after a crash', async () => {
    const { start, add, append, pass, store, clock } = withSender();
    const to = await receiver();
    await add('crm', to);
    await store.outgoing.lease('webhooks', 'ahead', at(clock.nowMs + DAY), at(clock.nowMs + DAY));
    const sender = start();
    const [id] = await append(1);
    const looks = vi.spyOn(store.outgoing, 'leaseOf');
    for (let seconds = 0; seconds <= 60; seconds += 5) {
      // oxlint-disable-next-line no-await-in-loop -- one look after the other
      await vi.waitFor(() => expect(looks).toHaveBeenCalled(), 60_000);
      expect(to.got).toEqual([]);
      looks.mockClear();
      pass(5000);
      sender.look();
    }
    await vi.waitFor(() => expect(to.ids()).toEqual([id]), 60_000);
    await sender.close();
    expect(await store.outgoing.leaseOf('webhooks')).toBeNull();
  });

  it('retries on time what a collector with a fast clock tried', async () => {
    const { start, add, append, pass, clock, store } = withSender();
    const to = await receiver();
    await add('crm', to);
    to.fails(500);
    clock.nowMs += DAY;
    const ahead = start();
    const [id] = await append(1);
    await vi.waitFor(() => expect(to.ids()).toEqual([id]), 60_000);
    await ahead.close();
    clock.nowMs -= DAY;
    to.works();
    start();
    const waiting = () => store.outgoing.due('webhook crm', at(clock.nowMs + 5000), 1);
    await vi.waitFor(async () => expect(await waiting()).toHaveLength(1), 60_000);
    pass(5000);
    await vi.waitFor(() => expect(to.ids()).toEqual([id, id]), 60_000);
  });

  it('continues when its own clock is set back by a day', async () => {
    const { start, add, append, pass, store, clock } = withSender();
    const to = await receiver();
    await add('crm', to);
    to.fails(500);
    clock.nowMs += DAY;
    const sender = start();
    await append(1);
    const waiting = () => store.outgoing.due('webhook crm', at(clock.nowMs + 2 * DAY), 1);
    await vi.waitFor(async () => expect((await waiting())[0]?.attempts).toBe(1), 60_000);
    clock.nowMs -= DAY;
    to.works();
    sender.look();
    await vi.waitFor(async () => expect((await waiting())[0]?.dueAt).toBe(at(clock.nowMs + 5000)), 60_000);
    pass(5000);
    await vi.waitFor(() => expect(to.got).toHaveLength(2), 60_000);
  });

  it('leaves it to a collector with a fast clock as long as that renews its lease', async () => {
    const { start, add, append, pass, store, clock } = withSender();
    const to = await receiver();
    await add('crm', to);
    await append(1);
    const looks = vi.spyOn(store.outgoing, 'leaseOf');
    const renew = () => store.outgoing.lease('webhooks', 'ahead', at(clock.nowMs + DAY), at(clock.nowMs + DAY));
    await renew();
    const sender = start();
    for (let minutes = 0; minutes < 5; minutes += 1) {
      // oxlint-disable no-await-in-loop -- one look after the other
      await vi.waitFor(() => expect(looks).toHaveBeenCalledTimes(minutes + 1), 60_000);
      clock.nowMs += 61_000;
      await renew();
      pass(0);
      // oxlint-enable no-await-in-loop
    }
    await sender.close();
    expect(to.got).toEqual([]);
  });
});
