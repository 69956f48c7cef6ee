import { sourceOf } from '@hearback/protocol';
import { describe, expect, it } from 'vitest';
import { siteList } from '../site-list.js';
import { SqliteStore } from '../store/sqlite-store.js';
import type { StoredRecord } from '../register/record.js';
import type { Store } from '../store/store.js';
import { tokenHash } from './token-hash.js';
import { VisibleRegister } from './visible-register.js';
import { sampleEvent } from '../test-support/sample-event.js';
import { testCollector } from '../test-support/test-collector.js';

const SITES = siteList([{ id: 'portal', origins: [] }]);

/** A register of which every record is of the site `portal`, but for those at the places given. */
function registerWith(last: number, shopAt: readonly number[]) {
  const asked: number[] = [];
  const read: Store['read'] = async ({ after, limit }) => {
    asked.push(limit);
    return Array.from({ length: Math.max(0, Math.min(limit, last - after)) }, (_, place) => {
      const seq = after + place + 1;
      return { seq, site: shopAt.includes(seq) ? 'shop' : 'portal' } as StoredRecord;
    });
  };
  return { asked, register: new VisibleRegister({ read } as Store, SITES, ['shop']) };
}

describe('what a bound token may read', () => {
  it.each([
    { after: 0, limit: 2, seqs: [3], next: 1002 },
    { after: 3, limit: 1, seqs: [2000], next: 2000 },
    { after: 1999, limit: 3, seqs: [2000, 2001], next: 2002 },
    { after: 2001, limit: 50, seqs: [], next: 2060 },
    { after: 2060, limit: 50, seqs: [], next: null },
  ])('is, after $after and $limit at most, $seqs, and goes on after $next', async ({ after, limit, seqs, next }) => {
    const { register } = registerWith(2060, [3, 2000, 2001]);
    const page = await register.read({ after, limit });
    expect([page.records.map(({ seq }) => seq), page.next]).toEqual([seqs, next]);
  });

  it('ends an answer after 10,000 records that may not be seen, and goes on behind them', async () => {
    const { register, asked } = registerWith(1_000_000, [10_101]);
    expect(await register.read({ after: 0, limit: 100 })).toEqual({ records: [], next: 10_100 });
    expect(asked).toEqual([100, ...Array.from({ length: 10 }, () => 1000)]);
    expect(await register.read({ after: 10_100, limit: 100 })).toMatchObject({ records: [{ seq: 10_101 }] });
  });
});

describe('a token that is bound to a site which the collector has not', () => {
  it('reads of it what the register has, and else nothing', async () => {
    const store = new SqliteStore(':memory:');
    const before = testCollector({ store });
    await before.postBatch([
      { ...sampleEvent(), source: sourceOf('shop') },
      { ...sampleEvent(), source: sourceOf('portal') },
    ]);
    await before.collector.close();
    const { request } = testCollector({ store, sites: [{ id: 'portal', origins: [] }] });
    await store.addToken({
      name: 'old',
      scope: 'read',
      sites: ['shop'],
      createdAt: '2026-11-22',
      hash: tokenHash('t-old'),
    });
    const read = async (path: string) => {
      const response = await request(path, { headers: { authorization: 'Bearer t-old' } });
      expect(response.status).toBe(200);
      return response.json();
    };
    expect(await read('/v1/insights')).toMatchObject({ complaints: 1, to: '2026-11-23' });
    expect(await read('/v1/cases')).toMatchObject({ cases: [{ site: 'shop' }] });
  });
});
