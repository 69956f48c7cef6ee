import { HearbackError } from './errors.js';
import type { Delivery, Refusal } from './outbox/rows.js';
import type { Standing } from './outbox/standing.js';

type Waiter = {
  readonly promise: Promise<Delivery>;
  readonly resolve: (outcome: Delivery | Promise<never>) => void;
};

/** Promises for the outcome of voices, one for each id, however many wait. None is ever reported as an unhandled rejection. */
export type Settlements = {
  /** Voices somebody waits for, by id. */
  readonly open: ReadonlyMap<string, unknown>;
  /** The outcome of a voice. */
  of(id: string): Promise<Delivery>;
  /** Settles the promise of a voice; `undefined` means that it was discarded. @returns Whether anybody was waiting. */
  conclude(id: string, standing: Standing | undefined): boolean;
};

/** Nobody waits yet. */
export function settlements(): Settlements {
  const open = new Map<string, Waiter>();
  return {
    open,
    of(id) {
      const known = open.get(id);
      if (known) return known.promise;
      let resolve!: Waiter['resolve'];
      const promise = new Promise<Delivery>((settle) => (resolve = settle));
      promise.catch(() => {});
      open.set(id, { promise, resolve });
      return promise;
    },
    conclude(id, standing) {
      const waiter = open.get(id);
      if (!waiter || standing?.row) return false;
      open.delete(id);
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
