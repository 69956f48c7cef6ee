import { HearbackError } from './errors.js';
import type { Delivery, Refusal } from './outbox/rows.js';
import type { Standing } from './outbox/standing.js';

type Waiter = {
  readonly promise: Promise<Delivery>;
  readonly resolve: (outcome: Delivery | Promise<never>) => void;
};

/** Promises for the outcome of voices, one for each id, however many wait. None is ever reported as an unhandled rejection. */
export type Settlements = {
  /** Ids somebody waits for. */
  ids(): Iterable<string>;
  /** The outcome of a voice. */
  of(id: string): Promise<Delivery>;
  /** Settles the promise of a voice; `undefined` means that it was discarded. @returns Whether anybody was waiting. */
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
      if (!waiter || standing?.row) return false;
      waiters.delete(id);
      waiter.resolve(standing?.at === 'delivered' ? standing.outcome : Promise.reject(failure(standing?.reason)));
      return true;
    },
  };
}

function failure(reason: Refusal | undefined): HearbackError {
  if (!reason) return new HearbackError('DISCARDED', 'The voice was discarded.');
  const { code, detail = `The voice was refused: ${code}.` } = reason;
  return new HearbackError('REJECTED', detail, { ...reason, reason: code });
}
