import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { jetstreamManager } from '@nats-io/jetstream';
import { connect } from '@nats-io/transport-node';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { LogEntry } from '../log-entry.js';
import { SqliteStore } from '../store/sqlite-store.js';
import { NatsServer } from '../test-support/nats-server.js';
import { sampleRecord } from '../test-support/sample-record.js';
import { streamMessages } from '../test-support/stream-messages.js';
import { temporaryFolder } from '../test-support/temporary-folder.js';
import { EventStream, type EventStreamOptions } from './event-stream.js';
import { StreamPublisher } from './stream-publisher.js';

const folder = temporaryFolder();
const STREAM = 'HEARBACK';
const ends: (() => Promise<unknown>)[] = [];
let made = 0;

afterEach(async () => {
  // oxlint-disable-next-line no-await-in-loop -- publishers end before what they publish to
  while (ends.length > 0) await ends.pop()!();
});

/** A broker, a register, and what it takes to publish the one to the other. */
async function withBroker(patience: Pick<EventStreamOptions, 'answerWithinMs'> = {}) {
  const streams = join(folder, String((made += 1)));
  mkdirSync(streams);
  const server = await NatsServer.start(streams);
  const store = new SqliteStore(':memory:');
  ends.push(
    () => server.kill(),
    () => store.close(),
  );
  const log: LogEntry[] = [];
  const publish = (from = store) => {
    const publisher = new StreamPublisher({
      store: from,
      cursors: from.outgoing,
      open: () => EventStream.open({ url: server.url, stream: STREAM, prefix: 'hearback', ...patience }),
      prefix: 'hearback',
      reader: 'nats',
      server: new URL(server.url).host,
      log: (entry) => void log.push(entry),
    });
    ends.push(() => publisher.close());
    return publisher;
  };
  const append = async (count: number) => {
    const records = Array.from({ length: count }, () => sampleRecord({ files: [] }));
    await store.append(records);
    return records.map(({ id }) => id);
  };
  const published = () => streamMessages(server.url, STREAM);
  const idsPublished = async () => (await published()).map(({ id }) => id);
  const until = (ids: readonly string[]) =>
    vi.waitFor(async () => expect(await idsPublished()).toEqual(ids), { timeout: 60_000, interval: 50 });
  return { server, store, log, publish, append, published, until };
}

describe('publishing to JetStream', () => {
  it('publishes every event in the order of the register, under its own id', async () => {
    const { publish, append, published, until } = await withBroker();
    const before = await append(3);
    publish();
    const after = await append(250);
    await until([...before, ...after]);
    const all = await published();
    expect(all.map(({ seq }) => seq)).toEqual(all.map((_, place) => place + 1));
    expect(all[0]).toMatchObject({
      subject: 'hearback.portal.complaint.v1',
      type: 'application/cloudevents+json',
      event: { id: before[0], specversion: '1.0' },
    });
  });

  it('loses and repeats nothing when the broker is killed again and again', async () => {
    const { server, publish, append, until } = await withBroker();
    const ids: string[] = [];
    publish();
    for (let round = 0; round < 5; round += 1) {
      // oxlint-disable no-await-in-loop -- one after the other is what happens
      ids.push(...(await append(120)));
      if (round % 2 === 0) await until(ids);
      await server.kill();
      ids.push(...(await append(30)));
      await server.start();
      // oxlint-enable no-await-in-loop
    }
    await until(ids);
  });

  it('resumes after a restart, even if the stream was emptied', async () => {
    const { server, publish, append, until } = await withBroker();
    const first = publish();
    const ids = await append(10);
    await until(ids);
    await first.close();
    const more = await append(10);
    const second = publish();
    await until([...ids, ...more]);
    await second.close();
    const connection = await connect({ servers: server.url });
    await (await jetstreamManager(connection)).streams.purge(STREAM);
    await connection.close();
    publish();
    const last = await append(5);
    await until(last);
  });

  it('loses and repeats nothing of a register restored from an older backup, and says so', async () => {
    const { publish, append, until, store, log } = await withBroker();
    const kept = await append(6);
    const before = publish();
    await until(kept);
    await before.close();
    const restored = new SqliteStore(':memory:');
    ends.push(() => restored.close());
    const records = await store.read({ after: 0, limit: 4 });
    await restored.append(records.map((record) => ({ ...record, files: [] })));
    await restored.outgoing.moveCursor('nats', 2);
    const after = publish(restored);
    // One event comes again, since its sender never had an answer; the others are new.
    const [again] = await store.read({ after: 4, limit: 1 });
    const added = [sampleRecord({ files: [] }), { ...again!, files: [] }, sampleRecord({ files: [] })];
    await restored.append(added);
    await until([...kept, added[0]!.id, added[2]!.id]);
    expect(log).toEqual([{ level: 'error', event: 'stream_ahead', reader: 'nats', seq: 4, unknown: 2 }]);
    await after.close();
    // A collector that starts now sees nothing strange at the end of the stream; another event of before comes again.
    publish(restored);
    const [late] = await store.read({ after: 5, limit: 1 });
    const more = [{ ...late!, files: [] }, sampleRecord({ files: [] })];
    await restored.append(more);
    await until([...kept, added[0]!.id, added[2]!.id, more[1]!.id]);
  });

  it('publishes once what two collectors publish at the same time, without reporting a failure', async () => {
    // An answer that is late where much else runs would be a failure.
    const { publish, append, until, log } = await withBroker({ answerWithinMs: 60_000 });
    publish();
    const ids = [...(await append(1))];
    publish();
    for (let round = 0; round < 10; round += 1) {
      // oxlint-disable-next-line no-await-in-loop -- both are given time to read each batch
      ids.push(...(await append(7)));
    }
    await until(ids);
    expect(log).toEqual([]);
  });

  it('publishes events of two sites that have the same id, each once, also after a restart', async () => {
    const { publish, append, published, store, log } = await withBroker();
    const first = publish();
    const one = sampleRecord({ files: [] });
    const other = { ...one, site: 'shop', source: '/hearback/shop' };
    await store.append([one, sampleRecord({ files: [] }), other, sampleRecord({ files: [] })]);
    const seqs = async () => (await published()).map(({ seq }) => seq);
    await vi.waitFor(async () => expect(await seqs()).toEqual([1, 2, 3, 4]), { timeout: 60_000, interval: 50 });
    expect((await published())[2]!.id).toBe(`${one.id}/hearback/shop`);
    await first.close();
    publish();
    await append(1);
    await vi.waitFor(async () => expect(await seqs()).toEqual([1, 2, 3, 4, 5]), { timeout: 60_000, interval: 50 });
    expect(log).toEqual([]);
  });

  it('waits for a stream that is there and takes nothing yet, without reporting a failure', async () => {
    const { server, publish, append, until, log } = await withBroker();
    const connection = await connect({ servers: server.url });
    const { streams } = await jetstreamManager(connection);
    await streams.add({ name: STREAM, subjects: ['elsewhere.>'] });
    const appending = vi.spyOn(EventStream.prototype, 'append');
    ends.push(async () => appending.mockRestore());
    publish();
    const ids = await append(3);
    await vi.waitFor(() => expect(appending).toHaveBeenCalled(), 60_000);
    await streams.update(STREAM, { subjects: ['hearback.>'] });
    await connection.close();
    await until(ids);
    expect(log).toEqual([]);
  });

  it('waits for a missing broker, and can be closed meanwhile', async () => {
    const { server, publish, append, until, log } = await withBroker();
    await server.kill();
    const opening = vi.spyOn(EventStream, 'open');
    ends.push(async () => opening.mockRestore());
    const publisher = publish();
    const ids = await append(2);
    await vi.waitFor(() => expect(opening).toHaveBeenCalledTimes(3), 60_000);
    expect(log).toHaveLength(1);
    const { host } = new URL(server.url);
    expect(log[0]).toMatchObject({ event: 'publish_failed', error: 'ConnectionError ECONNREFUSED', server: host });
    await publisher.close();
    publish();
    await server.start();
    await until(ids);
  });
});
