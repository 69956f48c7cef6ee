import { expect } from 'vitest';
import type { Trial } from '../agent/agent.ts';
import type { Fault } from '@hearback/testing/server';
import { complaints } from '../rig/drafts.ts';
import { latch } from '../rig/latch.ts';
import { arrivals, everythingArrived, nothingUntrue } from '../rig/oracle.ts';
import type { Rig } from '../rig/rig.ts';
import type { Scenario } from './scenario.ts';

declare const trial: Trial;

/** A lease of 30 s and five more: by then another tab must have gone on. */
const PATIENCE_OVER_MS = 35_100;

/** A tab that has begun to send 60 voices and got no answer, frozen; and one that was opened beside it. */
async function frozenSender(rig: Rig, first: Fault) {
  rig.endpoint.play([first]);
  const sender = await rig.visit();
  await sender.save(complaints(60));
  await rig.endpoint.until(() => rig.endpoint.requests.length === 1, 'the first request');
  const other = await rig.visit();
  // The tab that was hidden hands over some, the other sends the rest; 20 are under way.
  await other.tab.run(() => trial.until(async () => (await trial.pendingIds()).length === 20));
  // A browser does not freeze a page in the middle of a transaction.
  await sender.tab.run(() => trial.pendingIds());
  await sender.tab.setFrozen(true);
  return { sender, other };
}

/** Several tabs of one site. */
export const tabs: readonly Scenario[] = [
  {
    key: '17',
    title: 'Eight tabs, 50 voices each; a network that comes and goes',
    async play(rig) {
      const visitors = await Promise.all(Array.from({ length: 8 }, () => rig.visit()));
      await Promise.all(visitors.map((visitor) => visitor.save(complaints(25))));
      await everythingArrived(rig, visitors[0]!, { visitors });
      expect(arrivals(rig) / 200, 'times each came while all was well').toBeLessThanOrEqual(1.05);

      const flapping: Fault[] = [
        { kind: 'drop' },
        { kind: 'forget' },
        { kind: 'accept' },
        { kind: 'status', status: 503 },
      ];
      rig.endpoint.play(Array.from({ length: 5 }, () => flapping).flat());
      await Promise.all(visitors.map((visitor) => visitor.save(complaints(25))));
      const goOn = visitors.map((visitor) => visitor.tab.run(() => trial.pass(5 * 60_000)));
      await Promise.all(goOn);
      // By then nobody holds on to what it took.
      await Promise.all(visitors.map((visitor) => visitor.jump(60_000)));
      await everythingArrived(rig, visitors[0]!, { visitors });
      expect(rig.endpoint.ledger.ids).toHaveLength(400);
      return 'delivered, counted once';
    },
  },
  {
    key: '18',
    title: 'The tab that sends is frozen; another is open',
    needs: ['freeze'],
    async play(rig) {
      const { sender, other } = await frozenSender(rig, { kind: 'stall' });
      await other.jump(PATIENCE_OVER_MS);
      await rig.endpoint.until(() => rig.endpoint.ledger.ids.length === 60, 'all 60 from the other tab', 5000);
      await sender.tab.setFrozen(false);
      await everythingArrived(rig, other, { visitors: [sender, other] });
      return 'delivered, counted once';
    },
  },
  {
    key: '19',
    title: 'The tab that sends goes to the back/forward cache; another is open',
    needs: ['bfcache-while-sending'],
    async play(rig) {
      rig.endpoint.play([{ kind: 'stall' }]);
      const sender = await rig.visit();
      await sender.save(complaints(60));
      await rig.endpoint.until(() => rig.endpoint.requests.length === 1, 'the first request');
      const other = await rig.visit();
      await sender.wander();
      await other.jump(PATIENCE_OVER_MS);
      await rig.endpoint.until(() => rig.endpoint.ledger.ids.length === 60, 'all 60 from the other tab', 5000);
      await sender.tab.back();
      await sender.returned();
      expect(await sender.tab.run(() => trial.restored), 'came back as it was').toBe(true);
      await sender.jump(PATIENCE_OVER_MS);
      await everythingArrived(rig, other, { visitors: [sender, other] });
      const told = await sender.listen();
      const acknowledged = told.flatMap((event) => (event.name === 'delivered' ? [event.id] : []));
      expect(acknowledged).toHaveLength(new Set(acknowledged).size);
      return 'delivered, counted once';
    },
  },
  {
    key: '20',
    title:
      'A frozen tab thaws after another has taken over: its late acknowledgement counts, its late failure does not',
    needs: ['freeze'],
    async play(rig) {
      const late = latch();
      const acknowledged = await frozenSender(rig, { kind: 'accept', until: late.wait });
      const sent = rig.endpoint.requests.length;
      rig.endpoint.play([{ kind: 'stall' }]);
      await acknowledged.other.jump(PATIENCE_OVER_MS);
      await rig.endpoint.until(() => rig.endpoint.requests.length === sent + 1, 'the same from the other tab', 5000);
      late.open();
      await acknowledged.sender.tab.setFrozen(false);
      await acknowledged.sender.quiet();
      expect(rig.endpoint.requests.length, 'settled by the late answer alone').toBe(sent + 1);
      await everythingArrived(rig, acknowledged.other, { visitors: Object.values(acknowledged) });
      await Promise.all(Object.values(acknowledged).map((visitor) => visitor.leave()));

      const failing = latch();
      const answering = latch();
      const before = rig.endpoint.requests.length;
      rig.endpoint.play([
        { kind: 'status', status: 503, until: failing.wait },
        { kind: 'accept', until: answering.wait },
      ]);
      const sender = await rig.visit();
      await sender.save(complaints(1));
      await rig.endpoint.until(() => rig.endpoint.requests.length === before + 1, 'the first request');
      const other = await rig.visit();
      await sender.tab.setFrozen(true);
      await other.jump(PATIENCE_OVER_MS);
      await rig.endpoint.until(() => rig.endpoint.requests.length === before + 2, 'the second request');
      failing.open();
      await sender.tab.setFrozen(false);
      await sender.jump(PATIENCE_OVER_MS - 10_000);
      await sender.waiting();
      nothingUntrue(rig);
      expect(rig.endpoint.requests.length, 'nobody sends what the other tab has under way').toBe(before + 2);
      answering.open();
      await everythingArrived(rig, other, { visitors: [sender, other] });
      return 'delivered, counted once';
    },
  },
];
