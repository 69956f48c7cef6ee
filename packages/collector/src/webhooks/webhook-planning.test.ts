import { afterEach, expect, it, vi } from 'vitest';
import { endWebhooks, receiver, withSender } from '../test-support/webhook-rig.js';

afterEach(endWebhooks);

it('plans what it sends from the beginning of a long register a little ahead, and not all of it at once', async () => {
  const { start, add, append, store } = withSender();
  const ids = await append(1000);
  const to = await receiver();
  await add('crm', to);
  const plan = store.outgoing.plan.bind(store.outgoing);
  const waiting: number[] = [];
  vi.spyOn(store.outgoing, 'plan').mockImplementation(async (...what) => {
    waiting.push((await store.outgoing.standings()).reduce((sum, reader) => sum + reader.waiting, 0));
    await plan(...what);
  });
  start();
  await vi.waitFor(() => expect(to.ids().toSorted()).toEqual(ids.toSorted()), 60_000);
  expect(waiting).toHaveLength(5);
  // Eight on their way, and fewer than eight behind them.
  expect(Math.max(...waiting)).toBeLessThan(16);
});
