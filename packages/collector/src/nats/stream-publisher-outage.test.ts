import { afterEach, describe, expect, it, vi } from 'vitest';
import { SqliteStore } from '../store/sqlite-store.js';
import { StreamPublisher } from './stream-publisher.js';

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe('StreamPublisher, while its server is down', () => {
  it('accumulates no listeners over attempts', async () => {
    vi.useFakeTimers();
    const added = vi.spyOn(EventTarget.prototype, 'addEventListener');
    const removed = vi.spyOn(EventTarget.prototype, 'removeEventListener');
    const store = new SqliteStore(':memory:');
    const open = vi.fn().mockRejectedValue(new Error('refused'));
    const publisher = new StreamPublisher({
      store,
      cursors: store.outgoing,
      open,
      prefix: 'hearback',
      reader: 'nats',
      server: '127.0.0.1:4222',
      log: () => {},
    });
    await vi.advanceTimersByTimeAsync(10_000);
    expect(open.mock.calls.length).toBeGreaterThan(9);
    expect(added.mock.calls.length - removed.mock.calls.length).toBeLessThanOrEqual(1);
    await publisher.close();
    await store.close();
  });
});
