import { HearbackError } from './errors.js';
import type { Delivery, Refusal } from './outbox/rows.js';
import type { Standing } from './outbox/standing.js';

type Waiter = {
  readonly promise: Promise<Delivery>;
  readonly resolve: (outcome: Delivery | Promise<never>) => void;
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
      const promise = new Promise<Delivery>((settle) => (resolve = settle));
      promise.catch(() => {});
      waiters.set(id, { promise, resolve });
      return promise;
    },
    conclude(id, standing) {
      const waiter = waiters.get(id);
      if (!waiter || standing?.at === 'stored') return false;
      waiters.delete(id);
      waiter.resolve(standing?.at === 'delivered' ? standing.outcome : Promise.reject(failure(standing?.reason)));
      return true;
    },
  };
}

function failure(reason: Refusal | undefined): HearbackError {
  if (!reason) return new HearbackError('DISCARDED', 'The voice was discarded.');
  const { code, detail = `The voice was refused: ${code}.`, path } = reason;
  return new HearbackError('REJECTED', detail, { reason: code, path });
}
