import { numberOf } from '@hearback/protocol';
import { describe, expect, it } from 'vitest';
import { tokenHash } from '../access/token-hash.js';
import { SqliteStore } from '../store/sqlite-store.js';
import { expectProblem } from '../test-support/expect-problem.js';
import { sampleEvent } from '../test-support/sample-event.js';
import { testCollector, TOKEN } from '../test-support/test-collector.js';

const AUTHORIZED = { headers: { authorization: `Bearer ${TOKEN}` } };

const WEBHOOK = {
  url: 'https://crm.example/hooks',
  secret: 'whsec_c2VjcmV0LXNlY3JldC1zZWNyZXQtc2VjcmV0',
  types: [],
  site: null,
  createdAt: '2026-11-22T04:00:00.000Z',
};

/** Series and their values. */
async function series(parts: ReturnType<typeof testCollector>): Promise<Map<string, number>> {
  const text = await (await parts.request('/metrics', AUTHORIZED)).text();
  const lines = text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  return new Map(
    lines.map((line) => [line.slice(0, line.lastIndexOf(' ')), Number(line.slice(line.lastIndexOf(' ')))]),
  );
}

describe('GET /metrics', () => {
  it('needs a token that may read, or none where the collector is told so', async () => {
    const guarded = testCollector();
    await expectProblem(await guarded.request('/metrics'), 401, 'unauthorized');
    const kept = {
      name: 'prometheus',
      scope: 'read',
      createdAt: '2026-11-22T04:00:00.000Z',
      hash: tokenHash('scrape'),
    };
    await guarded.store.addToken({ ...kept, scope: 'read' });
    const scraped = await guarded.request('/metrics', { headers: { authorization: 'Bearer scrape' } });
    expect([scraped.status, scraped.headers.get('content-type')]).toEqual([
      200,
      'text/plain; version=0.0.4; charset=utf-8',
    ]);
    expect((await testCollector({ metrics: 'open' }).request('/metrics')).status).toBe(200);
  });

  it('counts events by type and outcome, and reported losses once', async () => {
    const parts = testCollector();
    const told = sampleEvent({ losses: 'outbox_full=2 moon_phase=1' });
    await parts.postBatch([
      told,
      sampleEvent({}, 'rating'),
      sampleEvent({ type: 'a.type"of\nmine', losses: 'rejected=5' }),
    ]);
    await parts.postBatch([told]);
    const found = await series(parts);
    const events = (type: string, outcome: string) =>
      found.get(`hearback_events_total{type="${type}",outcome="${outcome}"}`);
    expect(events('app.hearback.complaint.v1', 'accepted')).toBe(1);
    expect(events('app.hearback.complaint.v1', 'duplicate')).toBe(1);
    expect(events('app.hearback.rating.v1', 'accepted')).toBe(1);
    expect(events('other', 'rejected')).toBe(1);
    expect(found.get('hearback_sender_losses_total{reason="outbox_full"}')).toBe(2);
    expect(found.get('hearback_sender_losses_total{reason="other"}')).toBe(1);
    expect(found.has('hearback_sender_losses_total{reason="rejected"}')).toBe(false);
    expect(found.get('hearback_requests_total{route="/v1/events",status="200"}')).toBe(2);
    expect(found.get('hearback_request_duration_seconds_count{route="/v1/events"}')).toBe(2);
  });

  it('reports the register, its cases and its live tails', async () => {
    const parts = testCollector({ sweepEveryMs: 0 });
    await parts.postBatch([sampleEvent(), sampleEvent(), sampleEvent({}, 'rating')]);
    parts.clock.nowMs += 3 * 3_600_000;
    const leave = new AbortController();
    const tail = await parts.read('?follow', {}, { signal: leave.signal });
    const found = await series(parts);
    expect(found.get('hearback_register_last_seq')).toBe(3);
    expect(found.get('hearback_cases{state="received"}')).toBe(2);
    expect(found.get('hearback_cases_overdue')).toBe(2);
    expect(found.get('hearback_register_readable')).toBe(1);
    expect(found.get('hearback_live_tails')).toBe(1);
    leave.abort();
    await tail.body!.cancel();
    expect((await series(parts)).get('hearback_live_tails')).toBe(0);
  });

  it('reports how far behind each reader is, and its undelivered messages', async () => {
    const parts = testCollector({ sweepEveryMs: 0 });
    await parts.postBatch([sampleEvent(), sampleEvent(), sampleEvent()]);
    const { outgoing } = parts.store;
    await outgoing.begin('mail', 0);
    await outgoing.plan('mail', [1, 2], 2);
    await outgoing.moveCursor('nats events', 3);
    const found = await series(parts);
    expect(found.get('hearback_reader_behind{reader="mail"}')).toBe(1);
    expect(found.get('hearback_deliveries_waiting{reader="mail"}')).toBe(2);
    expect(found.get('hearback_deliveries_dead{reader="mail"}')).toBe(0);
    expect(found.get('hearback_reader_behind{reader="nats events"}')).toBe(0);
    await outgoing.addWebhook({ ...WEBHOOK, name: 'crm' }, 0);
    expect((await series(parts)).get('hearback_reader_behind{reader="webhook crm"}')).toBe(3);
    await outgoing.plan('webhook crm', [1, 2], 2);
    expect((await series(parts)).get('hearback_deliveries_waiting{reader="webhook crm"}')).toBe(2);
    await outgoing.setGone('crm', '2026-11-22T04:00:00.000Z');
    const afterGone = await series(parts);
    expect(afterGone.get('hearback_webhook_gone{reader="webhook crm"}')).toBe(1);
    expect(afterGone.has('hearback_deliveries_waiting{reader="webhook crm"}')).toBe(false);
    expect(afterGone.has('hearback_reader_behind{reader="webhook crm"}')).toBe(false);
    await outgoing.removeWebhook('crm');
    expect((await series(parts)).has('hearback_webhook_gone{reader="webhook crm"}')).toBe(false);
    expect((await series(parts)).has('hearback_reader_behind{reader="webhook crm"}')).toBe(false);
  });

  it('answers, and says so, when the register cannot be read', async () => {
    const store = new SqliteStore(':memory:');
    const parts = testCollector({ store });
    await store.ready();
    await store.close();
    const found = await series(parts);
    expect(found.get('hearback_register_readable')).toBe(0);
    expect(found.get('hearback_register_last_seq')).toBeNaN();
  });

  it('makes no series from submitted data, and contains none of it', async () => {
    const parts = testCollector();
    const event = sampleEvent({ data: { text: 'The water is brown.', contact: { email: 'ana@example.org' } } });
    await parts.postBatch([event]);
    const before = (await series(parts)).size;
    for (const path of ['/nowhere', '/somewhere/else', `/v1/cases/${numberOf(event.id)}?q=ana`, '/v1/events?x=1'])
      for (const method of ['GET', 'BREW', 'POST', 'PROPFIND'])
        // oxlint-disable-next-line no-await-in-loop -- one after the other is enough
        await parts.request(path, { method });
    const found = await series(parts);
    expect(found.size).toBeLessThan(before + 100);
    const text = [...found.keys()].join('\n');
    for (const secret of ['brown', 'ana', 'portal', TOKEN, numberOf(event.id), event.id, 'BREW', 'nowhere'])
      expect(text).not.toContain(secret);
  });

  it('counts for each collector alone', async () => {
    const [one, other] = [testCollector(), testCollector()];
    await one.postBatch([sampleEvent()]);
    expect([...(await series(other)).keys()].some((name) => name.startsWith('hearback_events_total'))).toBe(false);
  });
});
