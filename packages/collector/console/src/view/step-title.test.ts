import type { HearbackEvent } from '@hearback/protocol';
import { describe, expect, it } from 'vitest';
import { timelineOf } from '../cases/timeline.js';
import { stepFields } from '../reading/step-fields.js';
import { LOCALES } from '../words/locale.js';
import { wordsOf } from '../words/words.js';
import { stepTitle } from './step-title.js';

const closedBy = (by: object, reason: string) => {
  const event = { type: 'app.hearback.case.closed.v1', source: '/hearback/portal', data: { number: 'x', by, reason } };
  return timelineOf([{ seq: 3, at: '2026-12-08T08:00:00.000Z', event: event as unknown as HearbackEvent }])[0]!;
};

describe('stepTitle', () => {
  it.each([
    ['en', 'Closed: nobody said anything for 14 days', 'Closed: nobody said anything for a day'],
    ['zh-CN', '自动办结：14 天内没有任何回音', '自动办结：1 天内没有任何回音'],
    ['zh-TW', '自動結案：14 天內沒有任何回音', '自動結案：1 天內沒有任何回音'],
  ] as const)(
    'says in %s that the register closed a case by silence, and not in English once more',
    (locale, ...said) => {
      const entries = ['14 days', '1 day'].map((days) =>
        closedBy({ id: 'collector' }, `Nobody has said anything within ${days} of its resolution.`),
      );
      expect(entries.map((entry) => stepTitle(entry, wordsOf(locale)))).toEqual(said);
      expect(entries.map(({ reason }) => reason)).toEqual(['', '']);
      expect(stepFields(entries[0]!.event, wordsOf(locale))).toEqual([]);
    },
  );

  it.each(LOCALES)('says so in %s, without the days, where the reason was erased', (locale) => {
    const title = stepTitle(closedBy({ id: 'collector' }, '[erased]'), wordsOf(locale));
    expect(title).not.toMatch(/collector|erased|null|\d/);
  });

  it('names the handler who closed a case, and why', () => {
    const entry = closedBy({ id: 'u7', name: 'Maria' }, 'Agreed by phone.');
    expect(stepTitle(entry, wordsOf('en'))).toMatch(/Maria.* closed the case/);
    expect(entry.reason).toBe('Agreed by phone.');
    expect(stepFields(entry.event, wordsOf('en'))).toMatchObject([{ value: 'Agreed by phone.' }]);
  });
});
