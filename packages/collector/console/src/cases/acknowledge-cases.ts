import type { Actor } from '@hearback/protocol';
import type { CaseState } from '@hearback/protocol/light';
import { ChangedMeanwhile, Refused, SignedOut } from '../api/collector-error.js';
import type { ListedCase, WholeCase } from './case-types.js';
import { changeAsSeen } from './change-as-seen.js';
import { inParallel } from './in-parallel.js';

/** What became of a bulk acknowledgement: how many cases ended each way. */
export interface Acknowledged {
  readonly done: number;
  /** Changed by somebody else since they were listed, and left alone. */
  readonly changed: number;
  /** Had been acknowledged before. */
  readonly passedOver: number;
  /** The collector did not answer. */
  readonly failed: number;
}

/** Told of each case as it ends. */
export interface AcknowledgeEvents {
  /** Acknowledged, now as `whole`, or before, without it. */
  readonly onDone: (number: string, whole?: WholeCase) => void;
  /** Not acknowledged: the case may be another than is shown. */
  readonly onFailed: (number: string) => Promise<void>;
}

/** Whether somebody has still to say that they have read it. */
const isWaiting = (state: CaseState): boolean => state === 'received' || state === 'reopened';

/**
 * Acknowledges cases, each only as it was listed, or with deadlines passed since.
 *
 * @param by Who does it; `null` lets the collector sign with the token's name.
 * @throws {SignedOut} If the session is over.
 */
export async function acknowledgeCases(
  cases: readonly Pick<ListedCase, 'number' | 'version' | 'state'>[],
  by: Actor | null,
  { onDone, onFailed }: AcknowledgeEvents,
): Promise<Acknowledged> {
  const result = { done: 0, changed: 0, passedOver: 0, failed: 0 };
  const body = { change: 'acknowledged', ...(by && { by }) } as const;
  await inParallel(cases, async ({ number, version, state }) => {
    if (!isWaiting(state)) {
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
