import { siteOf } from '@hearback/protocol/light';
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
