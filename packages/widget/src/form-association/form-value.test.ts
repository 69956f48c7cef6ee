import { describe, expect, it } from 'vitest';
import { formValue } from './form-value.js';

describe('formValue', () => {
  it('of a rating is its figure', () =>
    expect(formValue({ kind: 'rating', data: { scale: 'nps', score: 0 } })).toEqual([['', '0']]));

  it('of a question that does not apply is no figure', () =>
    expect(formValue({ kind: 'rating', data: { scale: 'ces', score: null, skipped: true } })).toEqual([
      ['', 'skipped'],
    ]));

  it('has the comment of a rating beside it', () =>
    expect(formValue({ kind: 'rating', data: { scale: 'stars', score: 5, comment: 'Kind.' } })).toEqual([
      ['', '5'],
      ['-comment', 'Kind.'],
    ]));

  it.each([
    { kind: 'suggestion', data: { text: 'A bench.' } },
    {
      kind: 'rating',
      data: {
        scale: 'stars',
        scorecard: { id: 'a', version: '1' },
        answers: [{ item: 'b', dimension: 'c', score: 1 }],
      },
    },
  ] as const)('of any other voice is its data', (voice) => {
    const copy = structuredClone(voice) as Parameters<typeof formValue>[0];
    expect(formValue(copy)).toEqual([['', JSON.stringify(voice.data)]]);
  });
});
