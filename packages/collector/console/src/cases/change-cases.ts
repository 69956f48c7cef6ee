import { ChangedMeanwhile, Refused, SignedOut } from '../api/collector-error.js';
import type { BulkChange } from './bulk-change.js';
import type { ListedCase, WholeCase } from './case-types.js';
import { changeAsSeen } from './change-as-seen.js';
import { inParallel } from './in-parallel.js';

/** What became of a bulk change: how many cases ended each way. */
export interface Changed {
  readonly done: number;
  /** Changed by somebody else since they were listed, and left alone. */
  readonly changed: number;
  /** There was nothing to change about them. */
  readonly passedOver: number;
  /** The collector did not answer. */
  readonly failed: number;
}

/** Told of each case as it ends. */
export interface ChangeEvents {
  /** Changed, now as `whole`, or passed over, without it. */
  readonly onDone: (number: string, whole?: WholeCase) => void;
  /** Not changed: the case may be another than is shown. */
  readonly onFailed: (number: string) => Promise<void>;
}

/**
 * Changes cases, each only as it was listed, or with deadlines passed since.
 *
 * @throws {SignedOut} If the session is over.
 */
export async function changeCases(
  cases: readonly Pick<ListedCase, 'number' | 'version' | 'state' | 'assignedTo'>[],
  { body, applies }: BulkChange,
  { onDone, onFailed }: ChangeEvents,
): Promise<Changed> {
  const result = { done: 0, changed: 0, passedOver: 0, failed: 0 };
  await inParallel(cases, async (found) => {
    const { number, version } = found;
    if (!applies(found)) {
      result.passedOver++;
      return onDone(number);
    }
    try {
      const whole = await changeAsSeen(number, version, body);
      result.done++;
      onDone(number, whole);
    } catch (error) {
      if (error instanceof SignedOut) throw error;
      if (error instanceof ChangedMeanwhile || error instanceof Refused) result.changed++;
      else result.failed++;
      await onFailed(number);
    }
  });
  return result;
}
