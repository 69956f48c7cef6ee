import type { CaseChange } from '../event-types.js';

/** Where a case stands. `received` is the state of a voice nobody has touched yet. */
export const CASE_STATES = [
  'received',
  'acknowledged',
  'assigned',
  'in-progress',
  'resolved',
  'closed',
  'reopened',
  'rejected',
] as const;

/** Where a case stands. */
export type CaseState = (typeof CASE_STATES)[number];

/** State a change leads to; `null` where it leaves the state as it was. */
export const STATE_AFTER: { readonly [Change in CaseChange]: CaseState | null } = {
  acknowledged: 'acknowledged',
  assigned: 'assigned',
  started: 'in-progress',
  replied: null,
  noted: null,
  reclassified: null,
  resolved: 'resolved',
  rejected: 'rejected',
  reopened: 'reopened',
  closed: 'closed',
  overdue: null,
  erased: null,
};
