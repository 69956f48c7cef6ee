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

/** A register of which every record is of the site `portal`, but for those at the places given; it may have grown when it is read. */
function registerWith(last: number, shopAt: readonly number[], grownTo = last) {
  const read: Store['read'] = async ({ after, limit, of }) =>
    Array.from({ length: Math.max(0, Math.min(grownTo, of?.upto ?? grownTo) - after) }, (_, place) => after + place + 1)
      .map((seq) => ({ seq, site: shopAt.includes(seq) ? 'shop' : 'portal' }) as StoredRecord)
      .filter(({ site }) => of?.sites.includes(site) ?? true)
      .slice(0, limit);
  const register = new VisibleRegister({ read, lastSeq: async () => last } as Store, SITES, ['shop']);
  return async (after: number, limit: number) => {
    const { records, next } = await register.read({ after, limit });
    return [records.map(({ seq }) => seq), next];
  };
}

describe('what a bound token may read', () => {
  it.each([
    { after: 0, limit: 2, seqs: [3, 2000], next: 2000 },
    { after: 3, limit: 1, seqs: [2000], next: 2000 },
    { after: 1999, limit: 3, seqs: [2000, 2001], next: 2001 },
    { after: 2001, limit: 50, seqs: [], next: 2060 },
    { after: 2060, limit: 50, seqs: [], next: null },
    { after: 9000, limit: 50, seqs: [], next: null },
  ])('is, after $after and $limit at most, $seqs, and goes on after $next', async ({ after, limit, seqs, next }) => {
    expect(await registerWith(2060, [3, 2000, 2001])(after, limit)).toEqual([seqs, next]);
  });

  it('ends an answer after 10,000 records that may not be seen, and goes on behind them', async () => {
    const read = registerWith(1_000_000, [10_001]);
    expect(await read(0, 100)).toEqual([[], 10_000]);
    expect(await read(10_000, 100)).toEqual([[10_001], 10_001]);
    expect(await read(1, 100)).toEqual([[10_001], 10_001]);
  });

  it('passes over nothing that comes while it is read', async () => {
    const read = registerWith(10, [12], 12);
    expect(await read(0, 100)).toEqual([[], 10]);
    expect(await registerWith(12, [12])(10, 100)).toEqual([[12], 12]);
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
