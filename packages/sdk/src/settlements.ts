import { HearbackError } from './errors.js';
import type { Delivery } from './outbox/rows.js';
import type { Standing } from './outbox/standing.js';

type Waiter = {
  readonly promise: Promise<Delivery>;
  readonly resolve: (outcome: Delivery) => void;
  readonly reject: (error: HearbackError) => void;
};

/** Promises of what becomes of voices, one for each id, however many ask. None is ever an unhandled rejection. */
export type Settlements = {
  /** Ids somebody waits for. */
  ids(): Iterable<string>;
  /** What will become of a voice. */
  of(id: string): Promise<Delivery>;
  /** Tells those who wait, and says whether anybody did; `undefined` means that it was discarded. */
  conclude(id: string, standing: Standing | undefined): boolean;
};

/** Nobody waits yet. */
export function settlements(): Settlements {
  const waiters = new Map<string, Waiter>();
  return {
    ids: () => waiters.keys(),
    of(id) {
      const known = waiters.get(id);
      if (known) return known.promise;
      let resolve!: Waiter['resolve'];
      let reject!: Waiter['reject'];
      const promise = new Promise<Delivery>((...both) => ([resolve, reject] = both));
      promise.catch(() => {});
      waiters.set(id, { promise, resolve, reject });
      return promise;
    },
    conclude(id, standing) {
      const waiter = waiters.get(id);
      if (!waiter || standing?.at === 'stored') return false;
      waiters.delete(id);
      if (standing?.at === 'delivered') {
        waiter.resolve(standing.outcome);
        return true;
      }
      const { code, detail, path } = standing?.reason ?? {};
      const message = detail ?? `The voice was ${standing ? `refused: ${code}` : 'discarded'}.`;
      waiter.reject(new HearbackError(standing ? 'REJECTED' : 'DISCARDED', message, { reason: code, path }));
      return true;
    },
  };
}
