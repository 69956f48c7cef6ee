import { expect } from 'vitest';
import type { Trial } from '../agent/agent.ts';
import type { Fault } from '@hearback/testing/server';
import { complaint, complaints, largeComplaints } from '../rig/drafts.ts';
import { arrivals, everythingArrived, nothingUntrue } from '../rig/oracle.ts';
import type { Rig } from '../rig/rig.ts';
import type { Visitor } from '../rig/visitor.ts';
import type { Scenario } from './scenario.ts';

declare const trial: Trial;

const HOUR_MS = 60 * 60 * 1000;
const LEASE_OVER_MS = 31_000;
const BY_STATUS: Fault = { kind: 'status', status: 204 };

/** 64 voices of which the endpoint, without a word, cannot take some. */
function withPoison(rig: Rig, places: readonly number[]) {
  rig.endpoint.behave(BY_STATUS);
  rig.endpoint.configure({ poison: ({ data }) => data.includes('POISON') });
  return complaints(64).map((draft, i) => (places.includes(i) ? complaint(`POISON ${i}`) : draft));
}

/** Why the page's dead letters were refused. */
const reasons = (rig: Rig, deadLetters: readonly { reason: { code: string } }[]) => {
  nothingUntrue(rig);
  return deadLetters.map(({ reason }) => reason.code);
};

/**
 * Voices keep coming until the page has nothing left to send: a mere 400 is only held against one voice once another got through, and the last of
 * several may be found out when there is no other left.
 */
async function sayMoreUntilQuiet(visitor: Visitor) {
  for (let more = 1; (await visitor.tab.run(() => trial.pendingIds())).length > 0; more++) {
    await visitor.save([complaint(`One more, no. ${more}.`)]);
    await visitor.tab.run(async () => {
      const attempts = () => trial.told.filter((event) => event.name === 'state' && event.state === 'sending').length;
      const enough = attempts() + 8;
      await trial.until(async () => attempts() >= enough || (await trial.pendingIds()).length === 0);
    });
  }
}

/** Endpoints that refuse. */
export const refusals: readonly Scenario[] = [
  {
    key: '26',
    title: '64 voices, one of which the endpoint refuses with a mere 400',
    async play(rig) {
      const drafts = withPoison(rig, [37]);
      const visitor = await rig.visit({ skipsWaits: true });
      await visitor.save(drafts);
      await everythingArrived(rig, visitor, { refused: 1 });
      expect(rig.endpoint.requests.length).toBeLessThanOrEqual(4 + 14);
      expect(arrivals(rig)).toBe(63);
      return 'delivered; refusals shown';
    },
  },
  {
    key: '27',
    title: 'Three such, and the browser is killed during the search for them',
    needs: ['restart'],
    alone: true,
    async play(rig) {
      const drafts = withPoison(rig, [3, 4, 50]);
      const visitor = await rig.visit();
      await visitor.save(drafts);
      await rig.endpoint.until(() => rig.endpoint.requests.length >= 3, 'the search');
      await rig.killBrowser();
      const next = await rig.visit({ skipsWaits: true, aheadMs: LEASE_OVER_MS });
      await sayMoreUntilQuiet(next);
      await everythingArrived(rig, next, { refused: 3 });
      expect(reasons(rig, await next.tab.run(() => trial.client.deadLetters()))).toHaveLength(3);
      return 'delivered; refusals shown';
    },
  },
  {
    key: '28',
    title: 'An endpoint gone wrong answers 400 to everything for two hours',
    async play(rig) {
      rig.endpoint.behave({ kind: 'status', status: 400 });
      const visitor = await rig.visit();
      await visitor.save(complaints(12));
      await visitor.tab.run((ms: number) => trial.pass(ms), 2 * HOUR_MS);
      expect(await visitor.tab.run(() => trial.client.deadLetters())).toEqual([]);
      rig.endpoint.behave({ kind: 'accept' });
      await visitor.enter({ skipsWaits: true, aheadMs: 2 * HOUR_MS + LEASE_OVER_MS });
      await everythingArrived(rig, visitor);
      return 'delivered, counted once';
    },
  },
  {
    key: '29',
    title: 'An endpoint that takes at most 32 KB, and a voice that is larger',
    async play(rig) {
      rig.endpoint.configure({ maxBytes: 32 * 1024 });
      const visitor = await rig.visit({ skipsWaits: true });
      const tooLarge = { text: '漢'.repeat(10_000), wantedDetail: '漢'.repeat(1000) };
      await visitor.save([...largeComplaints(9, 9000), { kind: 'complaint', data: tooLarge }]);
      await everythingArrived(rig, visitor, { refused: 1 });
      expect(reasons(rig, await visitor.tab.run(() => trial.client.deadLetters()))).toEqual(['too_large']);
      return 'delivered; refusals shown';
    },
  },
  {
    key: '30',
    title: 'Outcomes: accepted, duplicate, later, refused, and one not mentioned',
    async play(rig) {
      const verdicts = [
        { status: 'accepted' },
        { status: 'duplicate' },
        { status: 'retry', retryAfterS: 2 },
        { status: 'rejected', code: 'closed' },
        { status: 'missing' },
      ] as const;
      rig.endpoint.play([{ kind: 'judge', judge: (_, index) => verdicts[index]! }]);
      const visitor = await rig.visit({ skipsWaits: true });
      await visitor.save(complaints(5));
      await everythingArrived(rig, visitor, { refused: 1 });
      expect(rig.endpoint.requests[0]!.events).toHaveLength(5);
      expect(reasons(rig, await visitor.tab.run(() => trial.client.deadLetters()))).toEqual(['closed']);
      expect(arrivals(rig)).toBe(4);
      return 'delivered; refusals shown';
    },
  },
  {
    key: '31',
    title: '401, 403, 404 and 410 for a day',
    async play(rig) {
      const visitor = await rig.visit();
      await visitor.save([]);
      for (const [i, status] of [401, 403, 404, 410].entries()) {
        rig.endpoint.behave({ kind: 'status', status });
        if (i === 0) await visitor.save(complaints(3));
        await visitor.tab.run((ms: number) => trial.pass(ms), 6 * HOUR_MS);
        const { state } = await visitor.waiting();
        expect(state).toBe('held');
      }
      expect(await visitor.tab.run(() => trial.client.deadLetters())).toEqual([]);
      rig.endpoint.behave({ kind: 'accept' });
      await visitor.enter({ aheadMs: 25 * HOUR_MS, skipsWaits: true });
      await everythingArrived(rig, visitor);
      expect(arrivals(rig)).toBe(3);
      return 'delivered, sent once';
    },
  },
  {
    key: '32',
    title: 'A redirect to another host, and a web page with status 200',
    async play(rig) {
      rig.endpoint.play([{ kind: 'redirect', to: `${rig.site.origin}/report` }, { kind: 'page' }]);
      const visitor = await rig.visit({ skipsWaits: true });
      await visitor.save(complaints(2));
      await everythingArrived(rig, visitor);
      expect(rig.endpoint.requests).toHaveLength(3);
      expect(rig.site.reports, 'what a followed redirect would have brought there').toEqual([]);
      return 'delivered, sent once';
    },
  },
];
