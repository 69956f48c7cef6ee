import type { HearbackEvent } from '@hearback/protocol';
import { describe, expect, it } from 'vitest';
import { timelineOf } from '../cases/timeline.js';
import { stepFields } from '../reading/step-fields.js';
import { wordsOf } from '../words/words.js';
import { stepTitle } from './step-title.js';

const closedBy = (by: object, rest: object) => {
  const event = { type: 'app.hearback.case.closed.v1', source: '/hearback/portal', data: { number: 'x', by, ...rest } };
  return timelineOf([{ seq: 3, at: '2026-12-08T08:00:00.000Z', event: event as unknown as HearbackEvent }])[0]!;
};

describe('stepTitle', () => {
  it.each([
    ['en', 'Closed: nobody said anything for 14 days', 'Closed: nobody said anything for a day'],
    ['zh-CN', '自动办结：14 天内没有任何回音', '自动办结：1 天内没有任何回音'],
    ['zh-TW', '自動結案：14 天內沒有任何回音', '自動結案：1 天內沒有任何回音'],
  ] as const)('says in %s that the register closed a case by silence', (locale, ...said) => {
    const entries = [14, 1].map((silenceDays) => closedBy({ id: 'collector' }, { silenceDays }));
    expect(entries.map((entry) => stepTitle(entry, wordsOf(locale)))).toEqual(said);
    expect(stepFields(entries[0]!.event, wordsOf(locale))).toEqual([]);
  });

  it('names the handler who closed a case, and why', () => {
    const entry = closedBy({ id: 'u7', name: 'Maria' }, { reason: 'Agreed by phone.' });
    expect(stepTitle(entry, wordsOf('en'))).toMatch(/Maria.* closed the case/);
    expect(entry.reason).toBe('Agreed by phone.');
    expect(stepFields(entry.event, wordsOf('en'))).toMatchObject([{ value: 'Agreed by phone.' }]);
  });
});
