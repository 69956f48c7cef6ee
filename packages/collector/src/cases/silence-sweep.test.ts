import {
  CASE_TYPES,
  createTrackingKey,
  numberOf,
  trackingKeyHash,
  trackingProof,
  VOICE_TYPES,
} from '@hearback/protocol';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { caseMail } from '../mail/case-mail.js';
import { siteList } from '../site-list.js';
import { HANDLER } from '../test-support/case-records.js';
import type { Service } from './deadlines.js';
import type { CaseSummaries } from '../store/store.js';
import { sampleEvent } from '../test-support/sample-event.js';
import { silenceSweeps } from '../test-support/silent-cases.js';
import { PAGE_ORIGIN, testCollector, TOKEN } from '../test-support/test-collector.js';

const DAY_MS = 24 * 60 * 60 * 1000;
const AUTHORIZED = { authorization: `Bearer ${TOKEN}`, 'content-type': 'application/json' };
const key = createTrackingKey((bytes) => bytes.fill(9));
const [proof, keyHash] = [await trackingProof(key), await trackingKeyHash(key)];

const TWO_DAYS: Service = { closeAfterDays: 2 };

/** A running collector with a resolved complaint; by default, its site closes cases after two days of silence. */
async function withResolved(service: Service = TWO_DAYS) {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
  const parts = testCollector({
    sites: [{ id: 'portal', origins: [PAGE_ORIGIN], service }],
  });
  const complaint = sampleEvent({
    data: { text: 'The water is brown.', contact: { email: 'ana@example.org' }, trackingKeyHash: keyHash },
  });
  await parts.postBatch([complaint]);
  const number = numberOf(complaint.id);
  const path = `/v1/cases/${number}`;
  const tag = (await parts.request(path, { headers: AUTHORIZED })).headers.get('etag')!;
  const resolving = await parts.request(`${path}/events`, {
    method: 'POST',
    headers: { ...AUTHORIZED, 'if-match': tag },
    body: JSON.stringify({ change: 'resolved', by: HANDLER, remedy: 'Flushed.' }),
  });
  expect(resolving.status).toBe(201);
  const get = async (address: string, headers: Record<string, string> = AUTHORIZED) =>
    (await (await parts.request(address, { headers })).json()) as Record<string, unknown>;
  const tracked = () => get(path, { 'hearback-proof': proof, origin: PAGE_ORIGIN });
  const sweep = async () => {
    vi.advanceTimersByTime(30_000);
    await vi.waitFor(async () => expect(await tracked()).toMatchObject({ state: 'closed' }), 60_000);
  };
  return { ...parts, number, get, tracked, sweep };
}

describe('SilenceSweep', () => {
  afterEach(() => vi.useRealTimers());

  it('asks nothing of the register where no site closes by silence, and nothing more when the collector closes', async () => {
    const { store } = testCollector({ sweepEveryMs: 0 });
    const reading = vi.spyOn(store, 'resolvedCases');
    const { newSweep } = silenceSweeps(store, { portal: {}, shop: { timeZone: 'Asia/Taipei' } });
    expect(await newSweep().sweep()).toBe(0);
    const closing = AbortSignal.abort();
    expect(
      await silenceSweeps(store, { portal: { closeAfterDays: 1 } })
        .newSweep({ closing })
        .sweep(),
    ).toBe(0);
    expect(reading).not.toHaveBeenCalled();
    await store.close();
  });

  it('is done by a collector that runs, and shows the person a closing that nobody signs and they can undo', async () => {
    const { clock, collector, store, number, tracked, sweep, postBatch, get } = await withResolved();
    const closesAt = new Date(clock.nowMs + 2 * DAY_MS).toISOString();
    expect(await tracked()).toMatchObject({ state: 'resolved', closesAt });
    expect(await get(`/v1/cases/${number}`)).toMatchObject({ state: 'resolved', closesAt });
    clock.nowMs += 2 * DAY_MS;
    await sweep();
    const { told, isFollowedUp } = (await tracked()) as { told: object[]; isFollowedUp: boolean };
    expect(told.at(-1)).toEqual({ at: new Date(clock.nowMs).toISOString(), change: 'closed', isBySilence: true });
    expect(await tracked()).not.toHaveProperty('closesAt');
    expect(await get(`/v1/cases/${number}`)).not.toHaveProperty('closesAt');
    expect(isFollowedUp).toBe(false);
    const records = await store.recordsOf(number);
    expect(caseMail(records, records.at(-1)!.seq, siteList([{ id: 'portal', origins: '*' }]))).toBe(null);
    const followUp = { number, proof, fixed: 'no' };
    await postBatch([sampleEvent({ type: VOICE_TYPES['follow-up'], data: followUp })]);
    expect(await tracked()).toMatchObject({ state: 'reopened' });
    await collector.close();
    await store.close();
  });

  it('states the days with a resolution, and keeps to them once the site gives fewer, or none', async () => {
    const { clock, collector, store, number } = await withResolved();
    await collector.close();
    expect(JSON.parse((await store.recordsOf(number)).at(-1)!.event).data).toMatchObject({ closeAfterDays: 2 });
    const closingWhere = async (service: Service) => {
      const sites = [{ id: 'portal', origins: [PAGE_ORIGIN], service }];
      const { collector: next, request } = testCollector({ store, sites, sweepEveryMs: 0, now: () => clock.nowMs });
      const found = (await (await request(`/v1/cases/${number}`, { headers: AUTHORIZED })).json()) as object;
      await next.close();
      return 'closesAt' in found ? found.closesAt : null;
    };
    const told = new Date(clock.nowMs + 2 * DAY_MS).toISOString();
    expect(await closingWhere({ closeAfterDays: 1 })).toBe(told);
    expect(await closingWhere({})).toBe(null);
    await store.close();
  });

  it('has no time for what was resolved before its site closed by silence', async () => {
    const { clock, collector, store, number } = await withResolved({});
    await collector.close();
    const sites = [{ id: 'portal', origins: [PAGE_ORIGIN], service: TWO_DAYS }];
    const next = testCollector({ store, sites, sweepEveryMs: 0, now: () => clock.nowMs });
    const found = await (await next.request(`/v1/cases/${number}`, { headers: AUTHORIZED })).json();
    expect(found).toMatchObject({ state: 'resolved' });
    expect(found).not.toHaveProperty('closesAt');
    await next.collector.close();
    await store.close();
  });

  it('holds back no notice that a case is overdue, however long it takes', async () => {
    const { clock, collector, store, postBatch } = await withResolved();
    const waiting = sampleEvent();
    await postBatch([waiting]);
    const { promise: held, resolve: release } = Promise.withResolvers<CaseSummaries>();
    const reading = vi.spyOn(store, 'resolvedCases').mockReturnValue(held);
    vi.advanceTimersByTime(30_000);
    await vi.waitFor(() => expect(reading).toHaveBeenCalled(), 60_000);
    clock.nowMs += DAY_MS;
    vi.advanceTimersByTime(30_000);
    const typesOf = async () => (await store.recordsOf(numberOf(waiting.id))).map(({ type }) => type);
    await vi.waitFor(async () => expect(await typesOf()).toContain(CASE_TYPES.overdue), 10_000);
    release({ cases: [], next: null });
    await collector.close();
    await store.close();
  });

  it('changes no figure of how cases were handled', async () => {
    const { clock, collector, store, get, sweep } = await withResolved();
    clock.nowMs += 2 * DAY_MS;
    const figures = async () => (await get('/v1/insights?from=2026-11-22&to=2026-11-24'))['cases'];
    const before = await figures();
    expect(before).toMatchObject({ received: 1, open: 0 });
    await sweep();
    expect(await figures()).toEqual(before);
    await collector.close();
    await store.close();
  });
});
