import { expect } from 'vitest';
import type { Trial } from '../agent/agent.ts';
import { complaints } from '../rig/drafts.ts';
import { latch } from '../rig/latch.ts';
import { arrivals, everythingArrived, nothingUntrue } from '../rig/oracle.ts';
import type { Rig } from '../rig/rig.ts';
import type { Visitor } from '../rig/visitor.ts';
import type { Scenario } from './scenario.ts';

declare const trial: Trial;

const HOUR_MS = 60 * 60 * 1000;
const DAY_MS = 24 * HOUR_MS;

/** Waits until the page is told that the endpoint cannot be reached at all, and checks that nothing left it. */
async function unreachable(rig: Rig, visitor: Visitor) {
  await visitor.tab.run(() =>
    trial.until(() => trial.told.some((event) => event.name === 'state' && event.reason === 'unreachable')),
  );
  expect(await visitor.tab.run(() => trial.pendingIds())).toHaveLength(rig.promises.durable.size);
  nothingUntrue(rig);
  expect(arrivals(rig)).toBe(0);
}

/** What surrounds the endpoint: policies, other sites, other addresses, time, and the person's right to be forgotten. */
export const around: readonly Scenario[] = [
  {
    key: 'a',
    title: 'The page’s policy forbids the connection (CSP connect-src)',
    async play(rig) {
      rig.site.secure("connect-src 'self'");
      const visitor = await rig.visit({ skipsWaits: true });
      await visitor.save(complaints(3));
      await unreachable(rig, visitor);
      rig.site.secure('');
      await visitor.leave();
      await everythingArrived(rig, await rig.visit({ skipsWaits: true, aheadMs: DAY_MS, site: 'portal' }));
      return 'delivered, sent once';
    },
  },
  {
    key: 'b',
    title: 'The endpoint does not allow the page’s origin (CORS)',
    async play(rig) {
      rig.endpoint.configure({ cors: false });
      const visitor = await rig.visit({ skipsWaits: true });
      await visitor.save(complaints(3));
      await unreachable(rig, visitor);
      rig.endpoint.configure({ cors: true });
      await everythingArrived(rig, visitor);
      return 'delivered, sent once';
    },
  },
  {
    key: 'c',
    title: 'Two sites on one origin',
    async play(rig) {
      rig.endpoint.behave({ kind: 'status', status: 503 });
      const [one, two] = [await rig.visit({ site: 'one' }), await rig.visit({ site: 'two' })];
      const saved = await one.save(complaints(3));
      await two.save(complaints(4));
      await Promise.all([one.waiting(), two.waiting()]);
      await two.leave();
      rig.endpoint.behave({ kind: 'accept' });
      await one.tab.run(() => trial.client.flush());
      await one.quiet();
      const heard = (await one.listen()).flatMap((event) => (event.name === 'delivered' ? [event.id] : []));
      expect(heard.toSorted(), 'what the page of the one site was told').toEqual(saved.map(({ id }) => id).toSorted());
      for (const { events } of rig.endpoint.requests) expect(new Set(events.map(({ source }) => source)).size).toBe(1);
      await everythingArrived(rig, await rig.visit({ site: 'two', skipsWaits: true, aheadMs: HOUR_MS }));
      expect(rig.endpoint.ledger.ids).toHaveLength(7);
      return 'delivered';
    },
  },
  {
    key: 'd',
    title: 'The endpoint’s address is corrected and its key replaced while voices wait',
    async play(rig) {
      const wrong = rig.endpoint.url.replace('/events', '/evnets');
      const visitor = await rig.visit({ endpoint: `${wrong}?k=old` });
      await visitor.save(complaints(3));
      expect((await visitor.waiting()).state).toBe('held');
      await visitor.enter({ endpoint: `${rig.endpoint.url}?k=new`, skipsWaits: true });
      await everythingArrived(rig, visitor);
      expect(rig.endpoint.requests.at(-1)!.path).toBe('/v1/events?k=new');
      return 'delivered, sent once';
    },
  },
  {
    key: 'e',
    title: 'The person has everything forgotten while a request is under way',
    async play(rig) {
      const answering = latch();
      rig.endpoint.play([{ kind: 'accept', until: answering.wait }]);
      const visitor = await rig.visit({ skipsWaits: true });
      await visitor.save(complaints(30));
      await rig.endpoint.until(() => arrivals(rig) === 20, 'the first request');
      await visitor.tab.run(() => trial.client.purge());
      expect(await visitor.tab.run(() => trial.pendingIds())).toEqual([]);
      answering.open();
      rig.promises.forget();
      await visitor.save(complaints(1));
      const [id = ''] = rig.promises.durable.keys();
      await rig.endpoint.until(() => rig.endpoint.ledger.countOf(id) === 1, 'what was said afterwards');
      await visitor.quiet();
      expect(rig.endpoint.ledger.ids, 'what was sent before, what was said after, and nothing else').toHaveLength(21);
      const left = await visitor.tab.run(() => Object.keys(localStorage).filter((key) => key.includes('hearback')));
      expect(left).toEqual([]);
      return 'forgotten for good';
    },
  },
  {
    key: 'f',
    title: '30 days without a network, the page opened every day',
    async play(rig) {
      rig.endpoint.behave({ kind: 'drop' });
      const visitor = await rig.visit();
      for (let day = 0; day < 30; day++) {
        if (day > 0) await visitor.enter({ aheadMs: day * DAY_MS });
        await visitor.save(complaints(1));
        for (let step = 0; step < 3; step++) await visitor.tab.run((ms: number) => trial.leap(ms), 4 * HOUR_MS);
        nothingUntrue(rig);
      }
      await visitor.enter({ aheadMs: 31 * DAY_MS });
      const stale = await visitor.tab.run(async () => (await trial.client.pending()).filter((voice) => voice.stale));
      expect(stale.length).toBeGreaterThan(0);
      rig.endpoint.behave({ kind: 'accept' });
      await visitor.enter({ aheadMs: 31 * DAY_MS + HOUR_MS, skipsWaits: true });
      await everythingArrived(rig, visitor);
      expect(rig.endpoint.ledger.ids).toHaveLength(30);
      return 'delivered, counted once';
    },
  },
];
