import { expect, it, vi } from 'vitest';
import { endInOrder } from './end-in-order.js';

const ending = (handedOn: Promise<void>) => {
  const closed: string[] = [];
  const close = (name: string, work = Promise.resolve()) =>
    vi.fn(async () => {
      await work;
      closed.push(name);
    });
  return {
    closed,
    parts: {
      server: { close: close('server') },
      handingOn: { close: close('handing on', handedOn) },
      store: { close: close('store') },
    },
  };
};

it('closes the register after all that uses it', async () => {
  const { closed, parts } = ending(new Promise((resolve) => setTimeout(resolve, 5)));
  await endInOrder(parts, 10_000);
  expect(closed).toEqual(['server', 'handing on', 'store']);
  expect(parts.server.close).toHaveBeenCalledExactlyOnceWith(10_000);
});

it('waits no longer than it may for somebody who is sent to and does not answer', async () => {
  const { closed, parts } = ending(new Promise(() => {}));
  await endInOrder(parts, 20);
  expect(closed).toEqual(['server', 'store']);
});
