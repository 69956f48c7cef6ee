import { describe, expect, it } from 'vitest';
import { tokenHash } from '../access/token-hash.js';
import type { Store } from '../store/store.js';
import { testCollector } from './test-collector.js';

const at = (minute: number) => new Date(Date.UTC(2026, 10, 22, 4, minute)).toISOString();

/**
 * What every store remembers of who is signed in.
 *
 * @param openStores Gives several stores on one new, empty register each time.
 */
export function sessionSuite(name: string, openStores: (count: number) => Promise<Store[]>): void {
  const withStores = async (count: number, work: (stores: Store[]) => Promise<void>) => {
    const stores = await openStores(count);
    try {
      await work(stores);
    } finally {
      await Promise.all(stores.map((store) => store.close()));
    }
  };
  const withSessions = (work: (sessions: Store['sessions'], store: Store) => Promise<void>) =>
    withStores(1, ([store]) => work(store!.sessions, store!));

  describe(`${name}, of who is signed in`, () => {
    it('finds a session by its hash alone, until the moment it is over or is ended', () =>
      withSessions(async (sessions) => {
        const [mine, theirs] = [
          { tokenHash: 't1', expiresAt: at(10) },
          { tokenHash: 't2', expiresAt: at(20) },
        ];
        const limit = { now: at(0), most: 100 };
        await sessions.begin('h1', mine, limit);
        await sessions.begin('h2', theirs, limit);
        expect(await sessions.find('h1', at(9))).toEqual(mine);
        expect(await sessions.find('h1', at(10))).toBeNull();
        expect(await sessions.find('t1', at(0))).toBeNull();
        await sessions.end('h2');
        await sessions.end('h3');
        expect(await sessions.find('h2', at(0))).toBeNull();
        expect(await sessions.find('h1', at(0))).toEqual(mine);
      }));

    it('forgets what is over, and what ends first where there are too many', () =>
      withSessions(async (sessions) => {
        const begin = (hash: string, end: number, now = 0) =>
          sessions.begin(hash, { tokenHash: 't', expiresAt: at(end) }, { now: at(now), most: 2 });
        const there = async () => {
          const found = await Promise.all(['a', 'b', 'c', 'd'].map((hash) => sessions.find(hash, at(0))));
          return found.map((each) => each !== null);
        };
        await begin('a', 12);
        await begin('b', 11);
        expect(await there()).toEqual([true, true, false, false]);
        await begin('c', 13);
        expect(await there()).toEqual([true, false, true, false]);
        await begin('d', 30, 13);
        expect(await there()).toEqual([false, false, false, true]);
      }));

    it('ends the sessions of a token with it, and no others', () =>
      withSessions(async (sessions, store) => {
        const limit = { now: at(0), most: 100 };
        await store.addToken({ name: 'desk', scope: 'handle', createdAt: at(0), hash: 't1' });
        await sessions.begin('h1', { tokenHash: 't1', expiresAt: at(10) }, limit);
        await sessions.begin('h2', { tokenHash: 't2', expiresAt: at(10) }, limit);
        await store.revokeToken('desk', at(1));
        expect(await sessions.find('h1', at(1))).toBeNull();
        expect(await sessions.find('h2', at(1))).not.toBeNull();
      }));

    it('is known to every collector on the register, also to one that starts later', () =>
      withStores(3, async (stores) => {
        await stores[0]!.addToken({ name: 'desk', scope: 'handle', createdAt: at(0), hash: tokenHash('t-desk') });
        const [here, there, later] = stores.map((store) => testCollector({ store, sweepEveryMs: 0 }));
        const page = { host: 'collector', origin: 'http://collector', 'hearback-console': '1' };
        const signIn = async () => {
          const body = JSON.stringify({ token: 't-desk' });
          const signedIn = await here!.request('/console/session', { method: 'POST', headers: page, body });
          return signedIn.headers.getSetCookie()[0]!.split(';')[0]!;
        };
        const statusAt = async (collector: typeof here, cookie: string) =>
          (await collector!.request('/v1/cases', { headers: { cookie } })).status;
        const [first, second] = [await signIn(), await signIn()];
        expect(await Promise.all([here, there, later].map((each) => statusAt(each, first)))).toEqual([200, 200, 200]);
        await there!.request('/console/session', { method: 'DELETE', headers: { ...page, cookie: first } });
        expect([await statusAt(here, first), await statusAt(here, second)]).toEqual([401, 200]);
        await stores[1]!.revokeToken('desk', at(1));
        expect([await statusAt(here, second), await statusAt(later, second)]).toEqual([401, 401]);
        await Promise.all([here, there, later].map((each) => each!.collector.close()));
      }));
  });
}
