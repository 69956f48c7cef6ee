import { describe, expect, it } from 'vitest';
import { messages as detail } from '../locales/detail/en.js';
import { loadLocale } from '../locales/load-locale.js';
import { EMPTY_COMPLAINT, type ComplaintState } from './complaint-data.js';
import { extraProblems, type ExtraRules } from './extra-problems.js';

const messages = await loadLocale('en');
const rules: ExtraRules = { incompleteDate: false, today: '2026-05-12', lacksConsent: false };
const found = (change: Partial<ComplaintState>, given: Partial<ExtraRules> = {}) =>
  extraProblems({ ...EMPTY_COMPLAINT, ...change }, { ...rules, ...given }, detail, { messages, locale: 'en' });

describe('extraProblems', () => {
  it('finds nothing in what nobody has touched', () => expect(found({})).toEqual([]));

  it('holds a wish to its limit only while it is shown', () => {
    const wantedDetail = 'x'.repeat(1001);
    expect(found({ wanted: 'other', wantedDetail }).map(({ field }) => field)).toEqual(['wanted-detail']);
    expect(found({ wanted: 'refund', wantedDetail })).toEqual([]);
  });

  it('tells a date that is not whole from one to come', () => {
    expect(found({}, { incompleteDate: true })).toEqual([{ field: 'occurred', message: detail.date }]);
    expect(found({ occurredAt: '2026-05-13' })).toEqual([{ field: 'occurred', message: detail.futureDate }]);
    expect(found({ occurredAt: '2026-05-12' })).toEqual([]);
  });

  it('waits for photos and for a consent that is asked', () => {
    const fields = found({ occurredAt: '2026-05-13' }, { waiting: 'Wait.', lacksConsent: true });
    expect(fields.map(({ field }) => field)).toEqual(['evidence', 'occurred', 'consent']);
  });
});
