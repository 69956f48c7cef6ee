import { afterEach, expect, it, vi } from 'vitest';
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

afterEach(() => vi.useRealTimers());

it('closes the register after everything that uses it', async () => {
  const { promise, resolve } = Promise.withResolvers<void>();
  const { closed, parts } = ending(promise);
  const ended = endInOrder(parts, 10_000);
  await vi.waitFor(() => expect(closed).toEqual(['server']));
  resolve();
  await ended;
  expect(closed).toEqual(['server', 'handing on', 'store']);
  expect(parts.server.close).toHaveBeenCalledExactlyOnceWith(10_000);
});

it('abandons a delivery that does not end within the time allowed', async () => {
  vi.useFakeTimers();
  const { closed, parts } = ending(new Promise(() => {}));
  const ended = endInOrder(parts, 10_000);
  await vi.advanceTimersByTimeAsync(9_999);
  expect(closed).toEqual(['server']);
  await vi.advanceTimersByTimeAsync(1);
  await ended;
  expect(closed).toEqual(['server', 'store']);
});
