import type { Actor } from '@hearback/protocol';
import type { ChangeBody } from '../api/cases-api.js';
import { type CaseSummary, OPEN_STATES } from './case-types.js';

/** What can be done to several cases at once. */
export type BulkKind = 'acknowledged' | 'assigned';

/** The same change of several cases. */
export interface BulkChange {
  readonly kind: BulkKind;
  readonly body: ChangeBody;
  /** Whether there is something to change about a case; others are passed over. */
  readonly applies: (found: Pick<CaseSummary, 'state' | 'assignedTo'>) => boolean;
}

/**
 * Says of cases that they have been read: of those of which nobody has said so.
 *
 * @param by Who does it; `null` lets the collector sign with the token's name.
 */
export const acknowledging = (by: Actor | null): BulkChange => ({
  kind: 'acknowledged',
  body: { change: 'acknowledged', ...(by && { by }) },
  applies: ({ state }) => state === 'received' || state === 'reopened',
});

/**
 * Makes cases somebody's: those that are open, and somebody else's or nobody's.
 *
 * @param by As for {@link acknowledging}.
 */
export const assigning = (to: Actor, by: Actor | null): BulkChange => ({
  kind: 'assigned',
  body: { change: 'assigned', ...(by && { by }), to },
  applies: ({ state, assignedTo }) => OPEN_STATES.includes(state) && assignedTo?.id !== to.id,
});
