import { checkVoiceData } from '@hearback/protocol/light';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { followUpData, type FollowUpAnswers } from './follow-up-answers.js';

const answers: fc.Arbitrary<FollowUpAnswers> = fc.record(
  {
    fixed: fc.constantFrom('yes' as const, 'partly' as const, 'no' as const),
    firstTime: fc.boolean(),
    promiseKept: fc.boolean(),
    satisfaction: fc.integer({ min: 1, max: 5 }),
    comment: fc.string({ unit: 'binary', maxLength: 200 }),
  },
  { requiredKeys: [] },
);

describe('followUpData', () => {
  it('is valid whatever was answered', () =>
    fc.assert(
      fc.property(answers, (given) => {
        const data = { ...followUpData(given), number: '0000-0000-0012', proof: 'a'.repeat(64) };
        expect(checkVoiceData('follow-up', data)).toBeNull();
      }),
    ));

  it('leaves out a comment of blanks', () =>
    expect(followUpData({ fixed: 'yes', comment: '  ' })).toEqual({ fixed: 'yes' }));
});
