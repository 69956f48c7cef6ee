import { describe, expect, it } from 'vitest';
import { BEGUN_MS, caseRecords, type Step } from '../test-support/case-records.js';
import { foldCase } from './fold-case.js';
import { closesAt } from './silence.js';

/** When a case of a site that closes after two days is closed, in hours after its beginning; `null` if it stays as it is. */
function hoursOf(steps: readonly Step[], closeAfterDays: number | undefined = 2) {
  const at = closesAt(foldCase(caseRecords(steps))!, { closeAfterDays });
  return at === null ? null : (Date.parse(at) - BEGUN_MS) / 3_600_000;
}

const STATED = { remedy: 'Flushed.', closeAfterDays: 2 };
const RESOLVED: Step = [5, 'resolved', STATED];

describe('closesAt', () => {
  it('counts days of 24 hours from the last resolution', () => {
    expect(hoursOf([RESOLVED])).toBe(5 + 48);
    expect(hoursOf([RESOLVED, [9, 'follow-up', { fixed: 'no' }], [30, 'resolved', STATED]])).toBe(30 + 48);
  });

  it('keeps to the days that were stated with the resolution, unless the site gives more', () => {
    expect(hoursOf([RESOLVED], 1)).toBe(5 + 48);
    expect(hoursOf([RESOLVED], 14)).toBe(5 + 14 * 24);
  });

  it.each<readonly [string, readonly Step[]]>([
    ['is not resolved', []],
    ['was resolved when its site stated none', [[5, 'resolved', { remedy: 'Flushed.' }]]],
    ['was resolved again when its site stated none', [RESOLVED, [9, 'follow-up', { fixed: 'no' }], [30, 'resolved']]],
    ['has been closed', [RESOLVED, [8, 'closed']]],
    ['was reopened', [RESOLVED, [8, 'reopened', { reason: 'Brown again.' }]]],
    ['was partly put right, as the person said', [RESOLVED, [8, 'follow-up', { fixed: 'partly' }]]],
    ['was added to', [RESOLVED, [8, 'amendment', { text: 'Since Monday.' }]]],
    ['was replied to', [RESOLVED, [8, 'replied', { message: 'Thank you.' }]]],
    ['was written a note on', [RESOLVED, [8, 'noted', { note: 'Rang; nobody answered.' }]]],
    ['was withdrawn', [RESOLVED, [8, 'withdrawal']]],
  ])('has no time for a case that %s', (_, steps) => expect(hoursOf(steps)).toBe(null));

  it('does not change by an erasure', () =>
    expect(hoursOf([RESOLVED, [8, 'erased', { what: ['contact'], reason: 'Asked for.' }]])).toBe(5 + 48));

  it('has no time where the site does not close by silence', () => {
    const found = foldCase(caseRecords([RESOLVED]))!;
    expect(closesAt(found, {})).toBe(null);
    expect(closesAt(found, { closeAfterDays: undefined })).toBe(null);
  });
});
