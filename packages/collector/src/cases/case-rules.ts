import { CASE_CHANGES, type CaseChange, type CaseState } from '@hearback/protocol';

/** States in which somebody still has to do something. */
export const OPEN_STATES: ReadonlySet<CaseState> = new Set([
  'received',
  'acknowledged',
  'assigned',
  'in-progress',
  'reopened',
] as const);

const OPEN = [...OPEN_STATES];
const ANY: readonly CaseState[] = [...OPEN, 'resolved', 'closed', 'rejected'];

/**
 * The states from which a change may be made. A case that was rejected is over like one that was resolved, until somebody opens it again.
 *
 * @see ISO 10002:2018, 8.9: a complaint stays open if the complainant rejects the proposed decision.
 */
const ALLOWED_FROM: { readonly [Change in CaseChange]: readonly CaseState[] } = {
  acknowledged: ['received', 'reopened'],
  assigned: OPEN,
  started: ['received', 'acknowledged', 'assigned', 'reopened'],
  replied: ANY,
  noted: ANY,
  reclassified: OPEN,
  resolved: OPEN,
  rejected: OPEN,
  reopened: ['resolved', 'closed', 'rejected'],
  closed: ['resolved', 'rejected'],
  overdue: OPEN,
  erased: ANY,
};

/** Whether a change may be made to a case in a state. */
export const isAllowed = (change: CaseChange, state: CaseState): boolean => ALLOWED_FROM[change].includes(state);

/** The changes that handlers make. */
export const HANDLER_CHANGES: readonly CaseChange[] = CASE_CHANGES.filter(
  (change) => change !== 'erased' && change !== 'overdue',
);

/** The changes that handlers may make to a case in a given state. */
export const changesFrom = (state: CaseState): CaseChange[] =>
  HANDLER_CHANGES.filter((change) => isAllowed(change, state));
