import { expect } from 'vitest';
import type { Trial } from '../agent/agent.ts';
import type { Draft } from '@hearback/sdk';
import { latch } from '../rig/latch.ts';
import { complaint, complaints, largeComplaints } from '../rig/drafts.ts';
import { arrivals, everythingArrived, nothingUntrue, sendings } from '../rig/oracle.ts';
import type { Rig } from '../rig/rig.ts';
import type { Scenario } from './scenario.ts';

declare const trial: Trial;

const DAY_MS = 24 * 60 * 60 * 1000;
/** Longer than anybody keeps what it took: a request's 30 s, a leaving page's 15 s. */
const LEASES_OVER_MS = 31_000;
const KEEPALIVE_BYTES = 64 * 1024;

/** Hands a voice over while leaving and goes back while the endpoint thinks; whether the same page came back. */
async function comesBack(rig: Rig, site: string): Promise<boolean> {
  const before = arrivals(rig);
  const answering = latch();
  rig.endpoint.play([{ kind: 'accept', until: answering.wait }]);
  const visitor = await rig.visit({ site });
  await visitor.idle();
  await visitor.tab.run(
    ({ given, elsewhere }: { given: Draft; elsewhere: string }) => {
      // The voice is saved, and the page hidden and left before it was sent.
      trial.client.on('stored', () => {
        trial.signal('hidden');
        location.href = elsewhere;
      });
      void trial.client.submit(given);
    },
    { given: complaint('Late.'), elsewhere: rig.site.elsewhere },
  );
  await rig.endpoint.until(() => arrivals(rig) > before, 'what was handed over');
  await visitor.wandered();
  await visitor.tab.back();
  await visitor.returned();
  answering.open();
  const restored = await visitor.tab.run(() => trial.restored);
  if (restored) {
    // WebKit never tells a page that came back what became of its requests; the next attempt does.
    const hears = rig.engine.name !== 'WebKit';
    if (hears) await visitor.tab.run(() => trial.until(() => trial.told.some(({ name }) => name === 'delivered')));
    await visitor.jump(LEASES_OVER_MS);
    await visitor.quiet();
    expect(arrivals(rig)).toBe(before + (hears ? 1 : 2));
  }
  nothingUntrue(rig);
  await visitor.leave();
  return restored;
}

/** Pages that are left in the worst moment. */
export const leaving: readonly Scenario[] = [
  {
    key: '11',
    title: 'The tab is closed the moment a voice is saved; the next visit is a day later',
    async play(rig) {
      const visitor = await rig.visit();
      await visitor.save(complaints(3));
      await visitor.leave();
      await everythingArrived(rig, await rig.visit({ aheadMs: DAY_MS, skipsWaits: true }));
      return 'delivered, counted once';
    },
  },
  {
    key: '12',
    title: 'The tab is closed before a voice is saved',
    async play(rig) {
      const visitor = await rig.visit();
      await visitor.tab.run((draft: Draft) => {
        const report = ({ id }: { id: string }) => navigator.sendBeacon('/report', id);
        void trial.client.submit(draft).then(report);
      }, complaint('Perhaps.'));
      await visitor.leave();
      const next = await rig.visit({ aheadMs: DAY_MS, skipsWaits: true });
      await next.quiet();
      for (const id of rig.site.reports) expect(rig.endpoint.ledger.countOf(id)).toBeGreaterThan(0);
      nothingUntrue(rig);
      return 'nothing promised, nothing untrue';
    },
  },
  {
    key: '13',
    title: 'The page is left in the very task that submits, before any storage is open',
    async play(rig) {
      const visitor = await rig.visit({ starts: false });
      const draft = complaint('At the last instant.');
      const answer = visitor.tab.run(
        ({ given, elsewhere }: { given: Draft; elsewhere: string }) => {
          void trial.open().submit(given);
          location.href = elsewhere;
        },
        { given: draft, elsewhere: rig.site.elsewhere },
      );
      // Whether the page that is left can still answer is its browser's affair.
      await answer.catch(() => {});
      await visitor.wandered();
      await visitor.leave();
      const next = await rig.visit({ aheadMs: LEASES_OVER_MS, skipsWaits: true });
      await rig.endpoint.until(() => arrivals(rig) > 0, 'the voice of the last instant');
      await next.quiet();
      expect(rig.endpoint.ledger.ids).toHaveLength(1);
      expect(rig.endpoint.ledger.dataOf(rig.endpoint.ledger.ids[0]!)).toBe(JSON.stringify(draft.data));
      nothingUntrue(rig);
      return 'delivered, counted once';
    },
  },
  {
    key: '21',
    title: 'Handed over while leaving, to a slow endpoint; the page comes back from the back/forward cache',
    needs: ['bfcache'],
    async play(rig) {
      // A browser is free to drop a page it has left; not five times in a row.
      for (let attempt = 1; attempt <= 5; attempt++)
        // oxlint-disable-next-line no-await-in-loop -- one try after the other
        if (await comesBack(rig, `attempt-${attempt}`))
          return rig.engine.name === 'WebKit' ? 'delivered, counted once' : 'delivered, sent once';
      throw new Error('Failed to see the page come back from the back/forward cache.');
    },
  },
  {
    key: '22',
    title: 'Handed over while leaving; nobody hears the answer; a new visit',
    async play(rig) {
      rig.endpoint.play([{ kind: 'forget' }]);
      const visitor = await rig.visit();
      await visitor.idle();
      await visitor.tab.run(
        ({ given, elsewhere }: { given: Draft; elsewhere: string }) => {
          trial.client.on('stored', () => {
            trial.signal('hidden');
            location.href = elsewhere;
          });
          void trial.client.submit(given);
        },
        { given: complaint('Unheard.'), elsewhere: rig.site.elsewhere },
      );
      await rig.endpoint.until(() => arrivals(rig) > 0, 'what was handed over');
      await visitor.wandered();
      await visitor.leave();
      const next = await rig.visit({ aheadMs: LEASES_OVER_MS, skipsWaits: true });
      await rig.endpoint.until(() => arrivals(rig) > 1, 'the second arrival');
      const told = await next.quiet();
      expect(told.filter(({ name }) => name === 'delivered').length).toBeLessThanOrEqual(1);
      expect(rig.endpoint.ledger.ids).toHaveLength(1);
      expect(sendings(rig)).toBe(2);
      nothingUntrue(rig);
      return 'delivered, counted once';
    },
  },
  {
    key: '23',
    title: 'Left while the page’s other scripts use up what may outlive it',
    async play(rig) {
      rig.endpoint.play([{ kind: 'stall' }]);
      const visitor = await rig.visit();
      await visitor.save(largeComplaints(3, 9_990));
      await rig.endpoint.until(() => rig.endpoint.requests.length === 1, 'the first request');
      const outcome = await visitor.tab.run(async () => {
        void fetch('/held', { method: 'POST', body: 'x'.repeat(60 * 1024), keepalive: true }).catch(() => {});
        return fetch('/held', { method: 'POST', body: 'x'.repeat(30 * 1024), keepalive: true }).catch(() => 'no room');
      });
      expect(outcome).toBe('no room');
      await visitor.wander();
      await visitor.leave();
      // WebKit makes room again as the page is left.
      if (rig.engine.name !== 'WebKit')
        expect(rig.endpoint.requests, 'there was no room for what the page would have handed over').toHaveLength(1);
      const next = await rig.visit({ aheadMs: LEASES_OVER_MS, skipsWaits: true });
      await everythingArrived(rig, next);
      return 'delivered';
    },
  },
  {
    key: '24',
    title: 'Left with 200 KB waiting',
    async play(rig) {
      rig.endpoint.behave({ kind: 'stall' });
      const visitor = await rig.visit();
      await visitor.save(largeComplaints(20, 10_000));
      await rig.endpoint.until(() => rig.endpoint.requests.length === 1, 'the first request');
      rig.endpoint.behave({ kind: 'accept' });
      await visitor.wander();
      await rig.endpoint.until(() => arrivals(rig) > 0, 'what was handed over');
      expect(rig.endpoint.requests[1]!.bytes).toBeLessThanOrEqual(KEEPALIVE_BYTES);
      expect(rig.endpoint.ledger.ids.length).toBeLessThan(20);
      await visitor.leave();
      const next = await rig.visit({ aheadMs: LEASES_OVER_MS, skipsWaits: true });
      await everythingArrived(rig, next);
      return 'delivered, counted once';
    },
  },
  {
    key: '25',
    title: '50 times hidden with something to hand over, to an endpoint that says no-store',
    async play(rig) {
      rig.endpoint.configure({ noStore: true });
      const visitor = await rig.visit();
      const answers = await visitor.tab.run(
        async (drafts: readonly Draft[]) => {
          const ids: string[] = [];
          for (const draft of drafts) {
            const saved = new Promise((resolve) => {
              const stop = trial.client.on('stored', () => {
                stop();
                trial.signal('hidden');
                resolve(undefined);
              });
            });
            const [answer] = await trial.submit([draft]);
            await saved;
            if (answer && 'id' in answer) ids.push(answer.id);
            trial.signal('resumed');
            await trial.until(() => trial.told.some((event) => event.name === 'delivered' && event.id === ids.at(-1)));
          }
          return ids;
        },
        largeComplaints(50, 10_000),
      );
      expect(answers).toHaveLength(50);
      await visitor.quiet();
      expect(new Set(rig.endpoint.ledger.ids)).toEqual(new Set(answers));
      nothingUntrue(rig);
      return 'delivered, counted once';
    },
  },
];
