import { afterEach, describe, expect, it, vi } from 'vitest';
import { numberOf, parseEvent } from '@hearback/protocol';
import { HANDLER } from '../test-support/case-records.js';
import { sampleEvent } from '../test-support/sample-event.js';
import { testCollector, TOKEN } from '../test-support/test-collector.js';
import { OverdueSweep, type OverdueSweepOptions } from './overdue-sweep.js';

const HOUR = 60 * 60 * 1000;
const NEVER = new AbortController().signal;
const AUTHORIZED = { authorization: `Bearer ${TOKEN}` };

async function withCase() {
  const parts = testCollector();
  const complaint = sampleEvent({ data: { text: 'The water is brown.', contact: { phone: '+86 138 0013 8000' } } });
  await parts.postBatch([complaint]);
  const number = numberOf(complaint.id);
  const { store, clock } = parts;
  const newSweep = (changes: Partial<OverdueSweepOptions> = {}) =>
    new OverdueSweep({ store, serviceOf: () => ({}), now: () => clock.nowMs, closing: NEVER, ...changes });
  const told = async () =>
    (await store.recordsOf(number))
      .filter(({ type }) => type.includes('overdue'))
      .map(({ event }) => JSON.parse(event));
  /** As many times fifty other complaints. */
  const complain = async (times: number) => {
    for (let batch = 0; batch < times; batch++)
      // oxlint-disable-next-line no-await-in-loop -- a batch has its limit
      await parts.postBatch(Array.from({ length: 50 }, () => sampleEvent()));
  };
  const change = async (body: object) => {
    const version = (await store.recordsOf(number)).at(-1)!.seq;
    const headers = { 'content-type': 'application/json', 'if-match': `"${version}"`, ...AUTHORIZED };
    const init = { method: 'POST', headers, body: JSON.stringify({ by: HANDLER, ...body }) };
    expect((await parts.request(`/v1/cases/${number}/events`, init)).status).toBe(201);
  };
  return { ...parts, number, newSweep, told, complain, change };
}

describe('OverdueSweep', () => {
  afterEach(() => vi.useRealTimers());

  it('records once that a case is overdue, whoever finds it and however often', async () => {
    const { clock, newSweep, told, number } = await withCase();
    const [left, right] = [newSweep(), newSweep()];
    expect(await left.sweep()).toBe(0);
    clock.nowMs += 3 * HOUR;
    expect((await Promise.all([left.sweep(), right.sweep()])).reduce((sum, count) => sum + count)).toBe(1);
    clock.nowMs += HOUR;
    expect(await left.sweep()).toBe(0);
    expect(await newSweep().sweep()).toBe(0);
    const [event] = await told();
    expect(parseEvent(event)).toMatchObject({ ok: true });
    expect(event.data).toEqual({
      number,
      by: { id: 'collector' },
      deadline: 'acknowledge',
      dueAt: '2026-11-22T06:00:00.000Z',
    });
  });

  it('records it again for the next deadline, and after a reopening', async () => {
    const { clock, newSweep, told, change } = await withCase();
    const sweep = newSweep();
    clock.nowMs += 3 * HOUR;
    await sweep.sweep();
    await change({ change: 'acknowledged' });
    clock.nowMs += 6 * HOUR;
    await sweep.sweep();
    await change({ change: 'resolved', remedy: 'Flushed.' });
    clock.nowMs += 90 * HOUR;
    expect(await sweep.sweep()).toBe(0);
    await change({ change: 'reopened' });
    clock.nowMs += 3 * HOUR;
    await sweep.sweep();
    expect((await told()).map(({ data }) => data.deadline)).toEqual(['acknowledge', 'act', 'acknowledge']);
  });

  it('records it again when due, if a fast clock had recorded it too early', async () => {
    const { clock, newSweep, told, store } = await withCase();
    clock.nowMs += 3 * HOUR;
    expect(await newSweep().sweep()).toBe(1);
    clock.nowMs -= 2 * HOUR;
    expect(await newSweep().sweep()).toBe(0);
    clock.nowMs += HOUR;
    expect(await newSweep().sweep()).toBe(0);
    await store.rebuildCases();
    clock.nowMs += 1;
    expect(await newSweep().sweep()).toBe(1);
    expect(await newSweep().sweep()).toBe(0);
    clock.nowMs += 5 * HOUR;
    await store.rebuildCases();
    expect(await newSweep().sweep()).toBe(0);
    const [early, again] = await told();
    expect(again.data).toEqual(early.data);
    expect([again.id === early.id, parseEvent(again).ok, await told()]).toEqual([false, true, [early, again]]);
  });

  it('ignores an early notice of a deadline that was met', async () => {
    const { clock, newSweep, told, change } = await withCase();
    clock.nowMs += 3 * HOUR;
    await newSweep().sweep();
    clock.nowMs -= 2 * HOUR;
    await newSweep().sweep();
    await change({ change: 'acknowledged' });
    clock.nowMs += 3 * HOUR;
    expect(await newSweep().sweep()).toBe(0);
    expect(await told()).toHaveLength(1);
  });

  it('records it no third time if the clocks of two collectors differ', async () => {
    const { clock, newSweep, told } = await withCase();
    const [ahead, right] = [newSweep({ now: () => clock.nowMs + 3 * HOUR }), newSweep()];
    for (let hour = 0; hour < 4; hour++) {
      // oxlint-disable no-await-in-loop -- one after the other
      await ahead.sweep();
      await right.sweep();
      // oxlint-enable no-await-in-loop
      clock.nowMs += HOUR;
    }
    expect(await told()).toHaveLength(2);
  });

  it('handles many early notices, page by page', async () => {
    const { clock, newSweep, complain, told } = await withCase();
    await complain(1);
    clock.nowMs += 3 * HOUR;
    expect(await newSweep().sweep()).toBe(51);
    clock.nowMs -= 2 * HOUR;
    expect(await newSweep().sweep()).toBe(0);
    clock.nowMs += 2 * HOUR;
    expect(await newSweep().sweep()).toBe(51);
    expect(await told()).toHaveLength(2);
  });

  it('records many, page by page', async () => {
    const { clock, newSweep, store, complain } = await withCase();
    await complain(3);
    clock.nowMs += 3 * HOUR;
    expect(await newSweep().sweep()).toBe(151);
    expect(await store.count()).toBe(302);
  });

  it('reads one empty page if all is recorded, also after a start', async () => {
    const { clock, newSweep, store, complain } = await withCase();
    await complain(1);
    clock.nowMs += 3 * HOUR;
    expect(await newSweep().sweep()).toBe(51);
    const [reading, listing, appending] = [
      vi.spyOn(store, 'overdueWithoutNotice'),
      vi.spyOn(store, 'cases'),
      vi.spyOn(store, 'append'),
    ];
    expect(await newSweep().sweep()).toBe(0);
    expect(reading).toHaveBeenCalledTimes(1);
    expect(listing).not.toHaveBeenCalled();
    expect(appending).not.toHaveBeenCalled();
  });

  it('gives way between pages for twice as long as a page took', async () => {
    const { clock, newSweep, store, complain } = await withCase();
    await complain(1);
    clock.nowMs += 3 * HOUR;
    const closer = new AbortController();
    vi.useFakeTimers({ toFake: ['performance', 'setTimeout', 'clearTimeout'] });
    const read = store.overdueWithoutNotice.bind(store);
    const reading = vi.spyOn(store, 'overdueWithoutNotice').mockImplementation((page) => {
      vi.advanceTimersByTime(7);
      return read(page);
    });
    const sweeping = newSweep({ closing: closer.signal }).sweep();
    while (vi.getTimerCount() === 0)
      // oxlint-disable-next-line no-await-in-loop -- until the first page is told
      await new Promise(setImmediate);
    await vi.advanceTimersByTimeAsync(13);
    expect(reading).toHaveBeenCalledTimes(1);
    await vi.advanceTimersByTimeAsync(1);
    expect(reading).toHaveBeenCalledTimes(2);
    closer.abort();
    await sweeping;
  });

  it('stops after the current page when the collector closes', async () => {
    const { clock, newSweep, store, complain } = await withCase();
    await complain(1);
    clock.nowMs += 3 * HOUR;
    const closer = new AbortController();
    const append = store.append.bind(store);
    vi.spyOn(store, 'append').mockImplementation((news) => {
      closer.abort();
      return append(news);
    });
    const told = await newSweep({ closing: closer.signal }).sweep();
    expect(told).toBeGreaterThan(0);
    expect(told).toBeLessThan(51);
    expect(await newSweep().sweep()).toBe(51 - told);
  });

  it('does not concern the person, and cannot be done by a handler', async () => {
    const { clock, newSweep, request, number } = await withCase();
    clock.nowMs += 3 * HOUR;
    await newSweep().sweep();
    const found = (await (await request(`/v1/cases/${number}`, { headers: AUTHORIZED })).json()) as {
      allowed: string[];
      steps: unknown[];
    };
    expect(found.steps).toHaveLength(2);
    expect(found.allowed).not.toContain('overdue');
  });

  it('is done by a collector that runs, until it closes', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    const { clock, told, collector } = await withCase();
    clock.nowMs += 3 * HOUR;
    vi.advanceTimersByTime(30_000);
    vi.useRealTimers();
    await vi.waitFor(async () => expect(await told()).toHaveLength(1), 60_000);
    await collector.close();
  });
});
