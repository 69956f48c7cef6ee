import { CASE_TYPES, numberOf, sourceOf, VOICE_TYPES } from '@hearback/protocol';
import type { CaseQuery } from '../store/case-query.js';
import type { NewRecord } from '../register/record.js';
import { BEGUN_MS, HANDLER } from './case-records.js';
import { sampleId } from './sample-event.js';

/** Milliseconds of an hour. */
export const HOUR_MS = 60 * 60 * 1000;

/** What can happen, and its data. */
export const WHAT = {
  complaint: { type: VOICE_TYPES.complaint, data: { text: 'The water is brown.', severity: 'B', category: 'supply' } },
  idea: { type: VOICE_TYPES.suggestion, data: { text: 'A bench, please. 请放一张长椅。' } },
  rating: { type: VOICE_TYPES.rating, data: { scale: 'stars', score: 4 } },
  no: { type: VOICE_TYPES['follow-up'], data: { fixed: 'no' } },
  partly: { type: VOICE_TYPES['follow-up'], data: { fixed: 'partly' } },
  yes: { type: VOICE_TYPES['follow-up'], data: { fixed: 'yes' } },
  more: { type: VOICE_TYPES.amendment, data: { text: 'Since Monday.' } },
  withdrawal: { type: VOICE_TYPES.withdrawal, data: {} },
  acknowledged: { type: CASE_TYPES.acknowledged, data: { by: HANDLER } },
  assigned: { type: CASE_TYPES.assigned, data: { by: HANDLER, to: { id: 'crew-3', name: 'Crew 3' } } },
  replied: { type: CASE_TYPES.replied, data: { by: HANDLER, message: 'The main was flushed twice.' } },
  noted: { type: CASE_TYPES.noted, data: { by: HANDLER, note: 'Rang; nobody answered.' } },
  reclassified: { type: CASE_TYPES.reclassified, data: { by: HANDLER, severity: 'A', failure: 'outcome' } },
  moved: { type: CASE_TYPES.reclassified, data: { by: HANDLER, category: 'billing' } },
  resolved: { type: CASE_TYPES.resolved, data: { by: HANDLER, remedy: 'Flushed.', closeAfterDays: 2 } },
  'resolved without a time': { type: CASE_TYPES.resolved, data: { by: HANDLER, remedy: 'Flushed.' } },
  rejected: { type: CASE_TYPES.rejected, data: { by: HANDLER, reason: 'As published.' } },
  closed: { type: CASE_TYPES.closed, data: { by: HANDLER } },
  late: { type: CASE_TYPES.overdue, data: { by: { id: 'collector' }, deadline: 'acknowledge' } },
  erased: { type: CASE_TYPES.erased, data: {} },
} as const;

/** Something that can happen. */
export type What = keyof typeof WHAT;

/** One event: of which number, what, and how many hours after the beginning its collector believed it to be. */
export type Happening = readonly [of: number, what: What, hours?: number];

/** A record of what happened; the same `of` gets the same number within `numbers`. */
export function recordOf(numbers: readonly string[], [of, what, hours = 0]: Happening): NewRecord {
  const { type, data } = WHAT[what];
  const number = numbers[of]!;
  const receivedAt = new Date(BEGUN_MS + hours * HOUR_MS).toISOString();
  const site = of % 2 === 0 ? 'portal' : 'shop';
  const isFirst = what === 'complaint' || what === 'idea' || what === 'rating';
  const id = sampleId();
  const said = what === 'late' ? { ...data, dueAt: receivedAt } : data;
  const event = { id, source: sourceOf(site), type, time: receivedAt, data: isFirst ? data : { number, ...said } };
  return { source: event.source, site, id, type, number, receivedAt, event: JSON.stringify(event), files: [] };
}

/** Numbers for tests. */
export const newNumbers = (count: number): string[] => Array.from({ length: count }, () => numberOf(sampleId()));

/** A query for all cases; `changes` replace members of it. */
export const caseQuery = (changes: Partial<CaseQuery> = {}): CaseQuery => ({
  filter: { states: [] },
  sort: 'oldest',
  after: null,
  limit: 100,
  now: new Date(BEGUN_MS).toISOString(),
  ...changes,
});
