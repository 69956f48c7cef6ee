import { describe, expect, it } from 'vitest';
import { loadWholeLocale } from '../locales/load-locale.js';
import { EMPTY_COMPLAINT, type ComplaintState } from './complaint-data.js';
import { complaintProblems, type ComplaintRules } from './complaint-problems.js';
import { dateFault, localDay } from './date-problem.js';

const messages = await loadWholeLocale('en');
const rules: ComplaintRules = { demand: 'optional' };
const found = (change: Partial<ComplaintState>, given: Partial<ComplaintRules> = {}) =>
  complaintProblems(
    { ...EMPTY_COMPLAINT, text: 'Late.', ...change },
    { ...rules, ...given },
    { messages, locale: 'en' },
  );

describe('complaintProblems', () => {
  it('asks for nothing but a text', () => {
    expect(found({})).toEqual([]);
    expect(found({ text: ' \n' })).toEqual([{ field: 'text', message: messages.faults.complaintText }]);
  });

  it.each([
    ['x'.repeat(10_000), []],
    ['👍'.repeat(10_000), []],
    ['x'.repeat(10_001), ['Please shorten the text by 1 character.']],
    ['x'.repeat(11_000), ['Please shorten the text by 1,000 characters.']],
  ])('holds a text to 10,000 characters', (text, texts) =>
    expect(found({ text }).map(({ message }) => message)).toEqual(texts),
  );

  it('lists problems in the order of the fields', () => {
    const later = [{ field: 'occurred', message: 'That day is still to come.' }];
    const fields = found({ text: '' }, { demand: 'required', later }).map(({ field }) => field);
    expect(fields).toEqual(['text', 'occurred', 'phone']);
  });
});

describe('dateFault', () => {
  it.each([
    ['', false, undefined],
    ['2026-05-11', false, undefined],
    ['2026-05-12', false, undefined],
    ['2026-05-13', false, 'future'],
    ['12026-01-01', false, 'future'],
    ['', true, 'incomplete'],
  ] as const)('of %j, incomplete %s, is %s', (day, incomplete, fault) =>
    expect(dateFault(day, incomplete, '2026-05-12')).toBe(fault),
  );
});

describe('localDay', () => {
  it('is the day on the wall, not in Greenwich', () =>
    expect(localDay(new Date(2026, 0, 2, 0, 30))).toBe('2026-01-02'));
});
