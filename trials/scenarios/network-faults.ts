import { expect } from 'vitest';
import { complaints } from '../rig/drafts.ts';
import { arrivals, everythingArrived, sendings } from '../rig/oracle.ts';
import type { Visitor } from '../rig/visitor.ts';
import type { Scenario } from './scenario.ts';

/** Whether the page was told that nothing came back: a browser repeats by itself what fails on a connection it has used before, but once only. */
const hasLostConnection = async (visitor: Visitor): Promise<boolean> =>
  (await visitor.listen()).some((event) => event.name === 'state' && event.reason === 'network');

/** What a network and an overloaded endpoint do. */
export const networkFaults: readonly Scenario[] = [
  {
    key: '1',
    title: '100 voices, everything well',
    async play(rig) {
      const visitor = await rig.visit();
      await visitor.save(complaints(100));
      await everythingArrived(rig, visitor);
      expect(arrivals(rig)).toBe(100);
      return 'delivered, sent once';
    },
  },
  {
    key: '2',
    title: 'The connection is reset before the request is read',
    async play(rig) {
      rig.endpoint.play([{ kind: 'drop' }, { kind: 'drop' }]);
      const visitor = await rig.visit({ skipsWaits: true });
      await visitor.save(complaints(3));
      await everythingArrived(rig, visitor);
      expect(await visitor.tab.run(() => navigator.onLine)).toBe(true);
      expect(await hasLostConnection(visitor)).toBe(true);
      expect(arrivals(rig)).toBe(3);
      return 'delivered, sent once';
    },
  },
  {
    key: '3',
    title: 'The endpoint stores, then the connection is reset',
    async play(rig) {
      rig.endpoint.play([{ kind: 'forget' }, { kind: 'forget' }]);
      const visitor = await rig.visit({ skipsWaits: true });
      await visitor.save(complaints(1));
      await everythingArrived(rig, visitor);
      expect(await hasLostConnection(visitor)).toBe(true);
      expect(sendings(rig)).toBeGreaterThan(1);
      return 'delivered, counted once';
    },
  },
  {
    key: '4',
    title: 'The endpoint stores and never answers',
    async play(rig) {
      rig.endpoint.play([{ kind: 'stall', stores: true }]);
      const visitor = await rig.visit({ skipsWaits: true });
      await visitor.save(complaints(1));
      await rig.endpoint.until(() => arrivals(rig) === 1, 'the first arrival');
      await visitor.jump(20_000);
      await everythingArrived(rig, visitor);
      expect(arrivals(rig)).toBe(2);
      expect((await visitor.listen()).some((event) => event.name === 'state' && event.reason === 'timeout')).toBe(true);
      return 'delivered, counted once';
    },
  },
  {
    key: '5',
    title: 'The answer breaks off in the middle',
    async play(rig) {
      rig.endpoint.play([{ kind: 'cut' }]);
      const visitor = await rig.visit({ skipsWaits: true });
      await visitor.save(complaints(2));
      await everythingArrived(rig, visitor);
      expect(arrivals(rig)).toBe(4);
      return 'delivered, counted once';
    },
  },
];
