import { expect } from 'vitest';
import type { Trial } from '../agent/agent.ts';
import type { Setup } from '../agent/setup.ts';
import { complaint, complaints } from '../rig/drafts.ts';
import { arrivals, everythingArrived } from '../rig/oracle.ts';
import type { Rig } from '../rig/rig.ts';
import type { Visitor } from '../rig/visitor.ts';
import type { Scenario } from './scenario.ts';

declare const trial: Trial;

/** Longer than a request's lease. */
const LEASE_OVER_MS = 31_000;
const KILLS = { Chromium: 20, Firefox: 5, WebKit: 5 } as const;

/**
 * Visits the page with a browser that was killed, and looks before the client does whether its database is still there. Chromium that was killed in
 * the middle of a write goes on behind the torn record, and throws the database away at a later start ("Internal error opening backing store"). The
 * SDK never removes a database.
 *
 * @see https://github.com/google/leveldb/issues/1287
 */
async function comeBack(rig: Rig, setup: Partial<Setup> = {}): Promise<Visitor> {
  const visitor = await rig.visit({ ...setup, starts: false });
  const isThere = await visitor.tab.run(() =>
    indexedDB.databases().then(
      (all) => all.some(({ name }) => name === 'hearback-portal'),
      () => false,
    ),
  );
  if (!isThere) rig.promises.thrownAway();
  await visitor.tab.run(async () => {
    trial.open();
    await trial.pendingIds();
  });
  return visitor;
}

/** Browsers and pages that die. */
export const crashes: readonly Scenario[] = [
  {
    key: '14',
    title: 'The browser is killed the moment a voice is saved, again and again',
    needs: ['restart'],
    alone: true,
    async play(rig) {
      rig.endpoint.behave({ kind: 'status', status: 503 });
      // A database that takes its time to open after a kill may leave a voice in simpler storage, and the page is told so.
      for (let kill = 1; rig.promises.durable.size < KILLS[rig.engine.name]; kill++) {
        const visitor = await comeBack(rig);
        await visitor.save([complaint(`Said before kill no. ${kill}.`)]);
        await rig.killBrowser();
      }
      rig.endpoint.behave({ kind: 'accept' });
      await everythingArrived(rig, await comeBack(rig, { skipsWaits: true, aheadMs: LEASE_OVER_MS }));
      return 'delivered';
    },
  },
  {
    key: '15',
    title: 'The browser is killed after the endpoint stored, before it heard so',
    needs: ['restart'],
    alone: true,
    async play(rig) {
      rig.endpoint.play([{ kind: 'stall', stores: true }]);
      const visitor = await rig.visit();
      await visitor.save(complaints(3));
      await rig.endpoint.until(() => arrivals(rig) === 3, 'the first arrivals');
      await rig.killBrowser();
      await everythingArrived(rig, await rig.visit({ skipsWaits: true, aheadMs: LEASE_OVER_MS }));
      expect(arrivals(rig)).toBe(6);
      return 'delivered, counted once';
    },
  },
  {
    key: '16',
    title: 'The page’s process crashes while it sends',
    needs: ['crash'],
    alone: true,
    async play(rig) {
      rig.endpoint.play([{ kind: 'stall' }]);
      const visitor = await rig.visit();
      await visitor.save(complaints(3));
      await rig.endpoint.until(() => rig.endpoint.requests.length === 1, 'the first request');
      await rig.crashPages();
      await everythingArrived(rig, await rig.visit({ skipsWaits: true, aheadMs: LEASE_OVER_MS }));
      expect(arrivals(rig)).toBe(3);
      return 'delivered, sent once';
    },
  },
];
