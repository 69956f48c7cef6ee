import { expect } from 'vitest';
import type { Trial } from '../agent/agent.ts';
import { complaints } from '../rig/drafts.ts';
import { everythingArrived } from '../rig/oracle.ts';
import type { Rig } from '../rig/rig.ts';
import type { Visitor } from '../rig/visitor.ts';
import type { Scenario } from './scenario.ts';

declare const trial: Trial;
declare const clientFor: (site: string, seed: number) => Trial['client'];

const HOUR_MS = 60 * 60 * 1000;
const DAY_MS = 24 * HOUR_MS;

/** Lengths of the waits the client announced, milliseconds, in order. */
const waits = async (visitor: Visitor): Promise<number[]> =>
  (await visitor.listen()).flatMap((event) =>
    event.name === 'state' && event.state === 'waiting' && event.nextAttemptAt !== null
      ? [event.nextAttemptAt - event.at]
      : [],
  );

/** When each request left, by the clock of the page. */
const departures = ({ endpoint }: Rig): number[] =>
  endpoint.requests
    .filter(({ events }) => events.length)
    .map(({ events }) => Date.parse((JSON.parse(events[0]!.text) as { sentat: string }).sentat));

/** Submits two voices to an endpoint that asks for a wait once; gives the time between the two requests. */
async function askedToWait(rig: Rig, headers: Record<string, string>, exposed = true, body?: unknown) {
  const aheadMs = 'date' in headers ? HOUR_MS : 0;
  rig.endpoint.play([{ kind: 'status', status: 429, headers, exposed, body }]);
  const visitor = await rig.visit({ skipsWaits: true, aheadMs });
  await visitor.save(complaints(2));
  await everythingArrived(rig, visitor);
  const [first = 0, second = 0, ...more] = departures(rig);
  expect(more).toEqual([]);
  return second - first;
}

/** Whom the endpoint asks to wait, and who waits by themselves. */
export const pauses: readonly Scenario[] = [
  {
    key: '6',
    title: '503 twenty times, then well; 50 visitors do not return together',
    async play(rig) {
      rig.endpoint.play(Array.from({ length: 20 }, () => ({ kind: 'status', status: 503 })));
      const visitor = await rig.visit({ skipsWaits: true });
      await visitor.save(complaints(2));
      await everythingArrived(rig, visitor);
      const announced = await waits(visitor);
      expect(announced).toHaveLength(20);
      announced.forEach((waitMs, failures) => {
        expect(waitMs).toBeGreaterThan(200);
        expect(waitMs).toBeLessThanOrEqual(Math.min(15 * 60_000, 1000 * 2 ** failures));
      });

      rig.endpoint.behave({ kind: 'status', status: 503 });
      const firstWaits = await visitor.tab.run(async () => {
        const clients = Array.from({ length: 50 }, (_, i) => clientFor(`visitor-${i}`, i + 1));
        const announcements = clients.map(
          (client) =>
            new Promise<number>((resolve) => {
              let failures = 0;
              client.on('state', ({ state, nextAttemptAt }) => {
                if (state === 'sending' || nextAttemptAt === null) return;
                const waitMs = nextAttemptAt - trial.clock.now();
                if (++failures === 4) resolve(waitMs);
                else setTimeout(() => client.flush({ timeout: 0 }));
              });
            }),
        );
        for (const client of clients) void client.submit({ kind: 'complaint', data: { text: 'No water.' } });
        const found = await Promise.all(announcements);
        for (const client of clients) client.close();
        return found;
      });
      const seconds = firstWaits.map((waitMs) => Math.floor(waitMs / 1000));
      const busiest = Math.max(...seconds.map((second) => seconds.filter((other) => other === second).length));
      expect(busiest, 'visitors who come back within one second, of 50 over 8 s').toBeLessThan(15);
      return 'delivered, sent once';
    },
  },
  {
    key: '7',
    title: '429 with Retry-After: 3',
    async play(rig) {
      const waitMs = await askedToWait(rig, { 'retry-after': '3' });
      expect(waitMs).toBeGreaterThanOrEqual(3000);
      expect(waitMs).toBeLessThan(5000);
      return 'delivered, sent once';
    },
  },
  {
    key: '8',
    title: '429 with Retry-After as a date, this device’s clock an hour ahead',
    async play(rig) {
      const date = new Date();
      const waitMs = await askedToWait(rig, {
        date: date.toUTCString(),
        'retry-after': new Date(date.getTime() + 10_000).toUTCString(),
        'access-control-expose-headers': 'Retry-After, Date',
      });
      expect(waitMs).toBeGreaterThanOrEqual(9000);
      expect(waitMs).toBeLessThan(15_000);
      return 'delivered, sent once';
    },
  },
  {
    key: '9',
    title: '429 whose headers the page may not read; the wait stands in the body',
    async play(rig) {
      const waitMs = await askedToWait(rig, { 'retry-after': '3' }, false, { retryAfter: 7 });
      expect(waitMs).toBeGreaterThanOrEqual(7000);
      expect(waitMs).toBeLessThan(10_000);
      return 'delivered, sent once';
    },
  },
  {
    key: '10',
    title: 'Retry-After of 31 years, a negative one, and nonsense',
    async play(rig) {
      const status = (value: string) => ({ kind: 'status', status: 503, headers: { 'retry-after': value } }) as const;
      rig.endpoint.play([status('999999999'), status('-5'), status('soon')]);
      const visitor = await rig.visit({ skipsWaits: true });
      await visitor.save(complaints(1));
      await everythingArrived(rig, visitor);
      const [first = 0, ...others] = await waits(visitor);
      expect(first).toBeGreaterThan(DAY_MS - 1000);
      expect(first).toBeLessThan(DAY_MS + 31_000);
      expect(Math.max(...others)).toBeLessThan(10_000);
      return 'delivered, sent once';
    },
  },
];
