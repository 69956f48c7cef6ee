import { describe, expect, it } from 'vitest';
import { sampleRecord, sampleVoice } from '../register/sample-records.js';
import { wordsOf } from '../words/words.js';
import { arrivalWords } from './arrival-words.js';

const number = 'K7QX-2M9D-4RTA';

describe('arrivalWords', () => {
  it.each([
    ['en', 'Complaint, No water.', sampleVoice('complaint', { text: 'No water.' })],
    ['en', 'Rating', sampleVoice('rating', { scale: 'likert5', score: 4 })],
    ['en', 'Case, Deadline passed', sampleRecord('app.hearback.case.overdue.v1', { number, deadline: 'act' })],
    [
      'en',
      'Case, Replied, We are on it.',
      sampleRecord('app.hearback.case.replied.v1', { number, by: { id: 'u7' }, message: 'We are on it.\nSoon.' }),
    ],
    ['zh-CN', '处理，已确认', sampleRecord('app.hearback.case.acknowledged.v1', { number, by: { id: 'u7' } })],
  ] as const)('says in %s: %s', (locale, said, record) => expect(arrivalWords(record, wordsOf(locale))).toBe(said));
});
