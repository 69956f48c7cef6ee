import { afterEach, describe, expect, it, vi } from 'vitest';
import { SqliteStore } from '../store/sqlite-store.js';
import type { LogEntry } from '../log-entry.js';
import { sampleRecord } from '../test-support/sample-record.js';
import { StreamNotReady } from './stream-not-ready.js';
import { StreamPublisher, type PublishedStream } from './stream-publisher.js';

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

/** A publisher of what `store` has, to the stream that `open` opens. */
function publish(store: SqliteStore, open: () => Promise<PublishedStream>, log: LogEntry[] = []) {
  const publisher = new StreamPublisher({
    store,
    cursors: store.outgoing,
    open,
    prefix: 'hearback',
    reader: 'nats',
    server: '127.0.0.1:4222',
    log: (entry) => void log.push(entry),
  });
  const close = async () => {
    await publisher.close();
    await store.close();
  };
  return { log, close };
}

/** A publisher of one event to a stream whose appending fails until `mend` is called. */
async function withFailing(failure: Error) {
  const store = new SqliteStore(':memory:');
  await store.append([sampleRecord({ files: [] })]);
  vi.useFakeTimers();
  let isMended = false;
  const append = vi.fn<PublishedStream['append']>(async () => {
    if (!isMended) throw failure;
    return { isWhole: true, known: new Set<string>() };
  });
  const { log, close } = publish(store, async () => ({
    end: async () => ({ firstSeq: 0, streamSeq: 0, last: null }),
    markAt: async () => null,
    append,
    close: async () => {},
  }));
  /** Lets attempts pass, one a second. */
  const attempts = async (count: number) => {
    const wanted = append.mock.calls.length + count;
    while (append.mock.calls.length < wanted) await vi.advanceTimersByTimeAsync(100);
  };
  return { store, log, attempts, close, mend: () => void (isMended = true) };
}

describe('StreamPublisher, whose stream is not ready', () => {
  it('publishes once it is ready, and logs nothing', async () => {
    const { store, log, attempts, close, mend } = await withFailing(new StreamNotReady('nobody listens'));
    await attempts(9);
    mend();
    await attempts(1);
    await vi.waitFor(async () => expect(await store.outgoing.cursorOf('nats')).toBe(1));
    expect(log).toEqual([]);
    await close();
  });

  it('logs it at the eleventh attempt, and then once a minute', async () => {
    const { log, attempts, close } = await withFailing(new StreamNotReady('nobody listens'));
    await attempts(11);
    expect(log).toHaveLength(1);
    expect(log[0]).toMatchObject({ event: 'publish_failed', error: 'StreamNotReady', server: '127.0.0.1:4222' });
    await attempts(58);
    expect(log).toHaveLength(1);
    await attempts(2);
    expect(log).toHaveLength(2);
    await close();
  });
});

describe('StreamPublisher, whose server answers and refuses', () => {
  it('logs it at once, and then once a minute', async () => {
    const { log, attempts, close } = await withFailing(new Error('no room'));
    await attempts(2);
    expect(log).toHaveLength(1);
    await attempts(58);
    expect(log).toHaveLength(1);
    await attempts(2);
    expect(log).toHaveLength(2);
    await close();
  });
});

describe('StreamPublisher, while its server is down', () => {
  it('adds no listener with each attempt', async () => {
    vi.useFakeTimers();
    const added = vi.spyOn(EventTarget.prototype, 'addEventListener');
    const removed = vi.spyOn(EventTarget.prototype, 'removeEventListener');
    const open = vi.fn().mockRejectedValue(new Error('refused'));
    const { close } = publish(new SqliteStore(':memory:'), open);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(open.mock.calls.length).toBeGreaterThan(9);
    expect(added.mock.calls.length - removed.mock.calls.length).toBeLessThanOrEqual(1);
    await close();
  });
});
