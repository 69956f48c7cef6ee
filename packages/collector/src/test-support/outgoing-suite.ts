import { describe, expect, it } from 'vitest';
import type { Store } from '../store/store.js';
import type { Webhook } from '../store/webhook-store.js';

const at = (minute: number) => new Date(Date.UTC(2026, 10, 22, 4, minute)).toISOString();

const webhook = (name: string, changes: Partial<Webhook> = {}) => ({
  name,
  url: `https://${name}.example/hooks`,
  secret: 'whsec_c2VjcmV0LXNlY3JldC1zZWNyZXQtc2VjcmV0',
  types: ['app.hearback.complaint.v1'],
  site: null,
  createdAt: at(0),
  ...changes,
});

/**
 * What every store remembers of what is on its way to others.
 *
 * @param openStore Gives a new, empty store each time.
 */
export function outgoingSuite(name: string, openStore: () => Promise<Store>): void {
  const withOutgoing = async (work: (outgoing: Store['outgoing']) => Promise<void>) => {
    const store = await openStore();
    try {
      await work(store.outgoing);
    } finally {
      await store.close();
    }
  };

  describe(`${name}, of what goes out`, () => {
    it('keeps receivers by name, each once', () =>
      withOutgoing(async (outgoing) => {
        expect(await outgoing.addWebhook(webhook('crm'), 7)).toBe(true);
        expect(await outgoing.addWebhook(webhook('crm', { url: 'https://other.example' }), 0)).toBe(false);
        await outgoing.addWebhook(webhook('bi', { types: [], site: 'shop' }), 0);
        expect(await outgoing.webhooks()).toEqual([
          { ...webhook('bi', { types: [], site: 'shop' }), formerSecret: null, goneAt: null },
          { ...webhook('crm'), formerSecret: null, goneAt: null },
        ]);
        expect(await outgoing.cursorOf('webhook crm')).toBe(7);
        await outgoing.setGone('crm', at(1));
        expect((await outgoing.webhooks())[1]).toMatchObject({ goneAt: at(1) });
        await outgoing.plan('webhook crm', [8], 8);
        expect(await outgoing.removeWebhook('crm')).toBe(true);
        expect(await outgoing.removeWebhook('crm')).toBe(false);
        expect(await outgoing.cursorOf('webhook crm')).toBe(0);
        expect(await outgoing.due('webhook crm', at(5), 10)).toEqual([]);
      }));

    it('keeps the secret of a receiver beside the one that follows it', () =>
      withOutgoing(async (outgoing) => {
        await outgoing.addWebhook(webhook('crm', { secret: 'whsec_b25l' }), 0);
        await outgoing.addWebhook(webhook('bi'), 0);
        const secrets = async () => {
          const { secret, formerSecret } = (await outgoing.webhooks())[1]!;
          return [secret, formerSecret];
        };
        expect(await outgoing.changeSecret('crm', 'whsec_dHdv')).toBe(true);
        expect(await secrets()).toEqual(['whsec_dHdv', 'whsec_b25l']);
        expect(await outgoing.changeSecret('crm', 'whsec_dGhyZWU=')).toBe(true);
        expect(await secrets()).toEqual(['whsec_dGhyZWU=', 'whsec_dHdv']);
        expect(await outgoing.changeSecret('nobody', 'whsec_dHdv')).toBe(false);
        expect((await outgoing.webhooks())[0]).toEqual({ ...webhook('bi'), formerSecret: null, goneAt: null });
      }));

    it('plans events for a receiver once, and gives those that are due in their order', () =>
      withOutgoing(async (outgoing) => {
        expect([await outgoing.begin('mail', 1), await outgoing.begin('mail', 9)]).toEqual([true, false]);
        await outgoing.plan('mail', [2, 3], 3);
        await outgoing.plan('mail', [3, 5], 6);
        await outgoing.plan('mail', [], 9);
        await outgoing.plan('mail', [4], 8);
        await outgoing.plan('nobody', [1], 1);
        expect(await outgoing.cursorOf('mail')).toBe(9);
        expect((await outgoing.due('mail', at(0), 10)).map(({ seq }) => seq)).toEqual([2, 3, 5]);
        expect((await outgoing.due('mail', at(0), 2)).map(({ seq }) => seq)).toEqual([2, 3]);
        expect((await outgoing.due('nobody', at(5), 2)).map(({ seq }) => seq)).toEqual([]);
        const [first, second] = await outgoing.due('mail', at(0), 2);
        await outgoing.arrived('mail', 2);
        await outgoing.failed({ ...second!, dueAt: at(2) });
        expect(first).toMatchObject({ seq: 2, attempts: 0, triedAt: null });
        expect((await outgoing.due('mail', at(1), 10)).map(({ seq }) => seq)).toEqual([5]);
        expect((await outgoing.due('mail', at(2), 10)).map(({ seq }) => seq)).toEqual([5, 3]);
        expect(await outgoing.nextDueAt(['other', 'mail'], at(1))).toBe(at(2));
        expect(await outgoing.nextDueAt(['mail'], at(2))).toBeNull();
        expect(await outgoing.nextDueAt(['other'], at(1))).toBeNull();
        expect(await outgoing.nextDueAt([], at(1))).toBeNull();
      }));

    it('remembers what failed, and tries dead letters again only when told to', () =>
      withOutgoing(async (outgoing) => {
        await outgoing.begin('mail', 0);
        await outgoing.plan('mail', [1, 2], 2);
        const [first, second] = await outgoing.due('mail', at(0), 10);
        await outgoing.failed({ ...first!, attempts: 1, dueAt: at(5), triedAt: at(3), failure: 'status 500' });
        await outgoing.failed({ ...second!, attempts: 10, dueAt: at(0), triedAt: at(3), failure: '', deadAt: at(1) });
        expect(await outgoing.due('mail', at(4), 10)).toEqual([]);
        expect(await outgoing.due('mail', at(5), 10)).toEqual([
          { receiver: 'mail', seq: 1, attempts: 1, dueAt: at(5), triedAt: at(3), failure: 'status 500', deadAt: null },
        ]);
        expect(await outgoing.triedAfter('mail', at(3))).toEqual([]);
        expect(await outgoing.triedAfter('other', at(2))).toEqual([]);
        expect((await outgoing.triedAfter('mail', at(2))).map(({ seq }) => seq)).toEqual([1]);
        expect((await outgoing.dead('mail', 10)).map(({ seq }) => seq)).toEqual([2]);
        expect(await outgoing.revive('mail')).toBe(1);
        expect(await outgoing.dead('mail', 10)).toEqual([]);
        expect((await outgoing.due('mail', at(6), 10)).map(({ seq, attempts }) => [seq, attempts])).toEqual([
          [2, 0],
          [1, 1],
        ]);
      }));

    it('tells how far every reader is, and what has not reached it', () =>
      withOutgoing(async (outgoing) => {
        expect(await outgoing.standings()).toEqual([]);
        await outgoing.begin('mail', 1);
        await outgoing.moveCursor('nats', 4);
        await outgoing.addWebhook(webhook('crm'), 0);
        await outgoing.plan('mail', [2, 3, 5], 6);
        await outgoing.arrived('mail', 2);
        const [first] = await outgoing.due('mail', at(1), 1);
        await outgoing.failed({ ...first!, attempts: 10, failure: 'status 500', deadAt: at(1) });
        expect(await outgoing.standings()).toEqual([
          { reader: 'mail', seq: 6, waiting: 1, dead: 1, isGone: false },
          { reader: 'nats', seq: 4, waiting: 0, dead: 0, isGone: false },
          { reader: 'webhook crm', seq: 0, waiting: 0, dead: 0, isGone: false },
        ]);
        await outgoing.setGone('crm', at(2));
        expect((await outgoing.standings()).map(({ isGone }) => isGone)).toEqual([false, false, true]);
      }));

    it('lets one process do a thing until its time is over', () =>
      withOutgoing(async (outgoing) => {
        expect(await outgoing.lease('webhooks', 'a', at(1), at(0))).toBe(true);
        expect(await outgoing.lease('webhooks', 'b', at(2), at(1))).toBe(false);
        expect(await outgoing.lease('webhooks', 'a', at(2), at(1))).toBe(true);
        expect(await outgoing.lease('other', 'b', at(2), at(1))).toBe(true);
        expect(await outgoing.lease('webhooks', 'b', at(4), at(3))).toBe(true);
        expect(await outgoing.lease('webhooks', 'a', at(4), at(3))).toBe(false);
      }));

    it('ends the right of one process only, and of one that did not renew it', () =>
      withOutgoing(async (outgoing) => {
        expect(await outgoing.leaseOf('mail')).toBeNull();
        await outgoing.lease('mail', 'a', at(9), at(0));
        expect(await outgoing.leaseOf('mail')).toEqual({ holder: 'a', until: at(9) });
        await outgoing.endLease('mail', { holder: 'b' });
        await outgoing.endLease('mail', { holder: 'a', until: at(8) });
        await outgoing.endLease('other', { holder: 'a' });
        expect(await outgoing.lease('mail', 'b', at(2), at(1))).toBe(false);
        await outgoing.endLease('mail', { holder: 'a', until: at(9) });
        expect(await outgoing.lease('mail', 'b', at(2), at(1))).toBe(true);
        await outgoing.endLease('mail', { holder: 'b' });
        expect(await outgoing.leaseOf('mail')).toBeNull();
      }));

    it('remembers how far readers have come, and never goes back', () =>
      withOutgoing(async (outgoing) => {
        expect(await outgoing.cursorOf('nats')).toBe(0);
        await outgoing.moveCursor('nats', 5);
        await outgoing.moveCursor('nats', 3);
        await outgoing.moveCursor('other', 1);
        expect(await outgoing.cursorOf('nats')).toBe(5);
      }));
  });
}
