import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { OutcomeReply, Problem } from '@hearback/protocol';
import { SqliteStore } from '../store/sqlite-store.js';
import { seededRandom } from '../test-support/hostile-request.js';
import { sampleEvent } from '../test-support/sample-event.js';
import { json, testCollector } from '../test-support/test-collector.js';

const contentTypes = fc.constantFrom(
  'application/cloudevents-batch+json',
  'application/cloudevents+json',
  'application/json',
  '',
);
const anyMember = fc.oneof(fc.jsonValue(), fc.constantFrom('/hearback/portal', '__proto__', 'app.hearback.rating.v1'));
const nearlyEvent = fc
  .tuple(fc.constantFrom(...Object.keys(sampleEvent()), 'subject', '__proto__', 'attempt'), anyMember)
  .map(([name, value]) => JSON.stringify({ ...sampleEvent(), [name]: value }));
const body = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.json(),
  fc.uint8Array({ maxLength: 200 }),
  nearlyEvent,
  fc.array(nearlyEvent, { maxLength: 5 }).map((events) => `[${events.join(',')}]`),
);

describe('POST /v1/events under hostile bodies', () => {
  it('always answers with outcomes or a 4xx problem', async () => {
    const { post, log } = testCollector();
    await fc.assert(
      fc.asyncProperty(body, contentTypes, async (sent, contentType) => {
        const response = await post(sent as BodyInit, { 'content-type': contentType });
        const reply = await json(response);
        if (response.status === 200) OutcomeReply.parse(reply);
        else Problem.parse(reply);
        expect(response.status).toBeLessThan(500);
      }),
      { numRuns: 1500 },
    );
    expect(log.filter(({ level }) => level === 'error')).toEqual([]);
  });

  it('answers every event of a batch in order, and stores exactly what it accepts', async () => {
    const { post, read } = testCollector();
    await fc.assert(
      fc.asyncProperty(fc.array(nearlyEvent, { minLength: 1, maxLength: 8 }), async (texts) => {
        const before = Number((await read('?after=0&limit=1000')).headers.get('hearback-next-after'));
        const response = await post(`[${texts.join(',')}]`);
        if (response.status !== 200) return;
        const { outcomes = [] } = await json(response);
        expect(outcomes).toHaveLength(texts.length);
        const accepted = texts.filter((_, place) => outcomes[place]?.status === 'accepted');
        const page = await (await read(`?after=${before}`)).text();
        const events = page.split('\n').slice(0, -1);
        expect(events.map((line) => line.slice(line.indexOf('"event":') + 8, -1))).toEqual(accepted);
      }),
      { numRuns: 150 },
    );
  });

  it('counts each event once, whatever is sent again, at the same time and in another order', async () => {
    const { postBatch, store } = testCollector();
    const random = seededRandom(20_261_128);
    const events = Array.from({ length: 60 }, () => sampleEvent());
    const batches = Array.from({ length: 40 }, () =>
      [...events].sort(() => random() - 0.5).slice(0, 1 + Math.floor(random() * 20)),
    );
    const replies = await Promise.all(
      batches.map(async (batch) => OutcomeReply.parse(await (await postBatch(batch)).json())),
    );
    const outcomes = replies.flatMap((reply, place) => {
      expect(reply.outcomes.map(({ id }) => id)).toEqual(batches[place]!.map(({ id }) => id));
      return reply.outcomes;
    });
    const sent = new Set(batches.flat().map(({ id }) => id));
    const accepted = outcomes.filter(({ status }) => status === 'accepted').map(({ id }) => id);
    expect(accepted.toSorted()).toEqual([...sent].toSorted());
    expect(outcomes.filter(({ status }) => status === 'duplicate')).toHaveLength(batches.flat().length - sent.size);
    expect((await store.read({ after: 0, limit: 100 })).map(({ id }) => id).toSorted()).toEqual([...sent].toSorted());
    expect(await store.verify()).toMatchObject({ ok: true, records: sent.size });
  });

  it('does not answer before the commit', async () => {
    const store = new SqliteStore(':memory:');
    const commit = Promise.withResolvers<void>();
    const begun = Promise.withResolvers<void>();
    const append = store.append.bind(store);
    store.append = async (records) => {
      begun.resolve();
      await commit.promise;
      return append(records);
    };
    const { postBatch } = testCollector({ store });
    let hasAnswered = false;
    const answering = postBatch([sampleEvent()]).finally(() => (hasAnswered = true));
    await begun.promise;
    await new Promise((resolve) => setImmediate(resolve));
    expect(hasAnswered).toBe(false);
    commit.resolve();
    expect((await answering).status).toBe(200);
  });
});
