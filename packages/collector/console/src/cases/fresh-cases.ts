import type { HearbackEvent } from '@hearback/protocol';
import { type CaseChange, type CaseState, siteOf } from '@hearback/protocol/light';
import { changeOf } from './timeline.js';
import { kindOf } from '../reading/record-kind.js';
import type { RegisterRecord } from '../register/record.js';
import { type CaseFilter, statesOf } from './case-filter.js';

/**
 * Numbers of cases that records begin and that a filter lets through. A case that has just begun is nobody's and not late.
 *
 * @param records In any order.
 */
export function freshCases(records: readonly RegisterRecord[], filter: CaseFilter): string[] {
  const states = statesOf(filter);
  if (filter.view === 'mine' || filter.view === 'overdue' || filter.text.trim() !== '') return [];
  if (states.length > 0 && !states.includes('received')) return [];
  return records.flatMap(({ number, event }) => {
    const kind = kindOf(event);
    const { severity = null, category = null } = event.data as { severity?: string; category?: string };
    const passes =
      (kind === 'complaint' || kind === 'suggestion') &&
      (filter.kind === null || filter.kind === kind) &&
      (filter.severity === null || filter.severity === severity) &&
      (filter.category === null || filter.category === category) &&
      (filter.site === null || filter.site === siteOf(event.source));
    return passes ? [number] : [];
  });
}

/** The state that a change leads to. */
const LEADS_TO: Partial<Record<CaseChange, CaseState>> = {
  acknowledged: 'acknowledged',
  assigned: 'assigned',
  started: 'in-progress',
  resolved: 'resolved',
  rejected: 'rejected',
  reopened: 'reopened',
  closed: 'closed',
};

/**
 * Whether an event may bring a case into a list that did not have it before: one that is reopened, assigned or overdue.
 * What happens to a case that was in the list all along, only further down, does not count.
 */
export function mayLetIn(event: Pick<HearbackEvent, 'type'>, { view, state, severity, category }: CaseFilter): boolean {
  // A follow-up may reopen the case, if the person is not satisfied with what came of it; an addition does, if the case was over.
  const change = ['follow-up', 'amendment'].includes(kindOf(event)) ? 'reopened' : changeOf(event);
  if (change === null) return false;
  if (change === 'reclassified') return severity !== null || category !== null;
  if (change === 'overdue') return view === 'overdue';
  if (state !== null) return LEADS_TO[change] === state;
  return (change === 'reopened' && view !== 'all') || (change === 'assigned' && view === 'mine');
}
