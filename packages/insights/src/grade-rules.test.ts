import { describe, expect, it } from 'vitest';
import { type Grade } from './grade.js';
import { gradeOutcomes, type GradeRule } from './grade-rules.js';

/** Grades written as a word, with `-` for a period without one. */
const periods = (word: string) => Array.from(word, (letter) => (letter === '-' ? null : (letter as Grade)));
const fired = (word: string, rules?: readonly GradeRule[]) =>
  gradeOutcomes(periods(word), rules).map(({ rule, outcome }) => `${rule}: ${outcome}`);

const review = 'c-three-times: on-site-review';
const meeting = ['d-three-times: top-meeting', 'd-three-times: on-site-review'];
const explanation = 'fall-of-two: written-explanation';
const suspension = 'e: suspension';

describe('gradeOutcomes', () => {
  it.each([
    { word: '', outcomes: [] },
    { word: 'C', outcomes: [] },
    { word: 'CC', outcomes: [] },
    { word: 'CCC', outcomes: [review] },
    { word: 'BCCC', outcomes: [review] },
    { word: 'CCCC', outcomes: [review] },
    { word: 'CCCB', outcomes: [] },
    { word: 'CCDC', outcomes: [] },
    { word: 'CC-C', outcomes: [] },
    { word: 'DD', outcomes: [] },
    { word: 'DDD', outcomes: meeting },
    { word: 'AB', outcomes: [] },
    { word: 'AC', outcomes: [explanation] },
    { word: 'AD', outcomes: [explanation] },
    { word: 'A-C', outcomes: [] },
    { word: 'AC-', outcomes: [] },
    { word: 'CA', outcomes: [] },
    { word: 'E', outcomes: [suspension] },
    { word: 'DE', outcomes: [suspension] },
    { word: 'CE', outcomes: [explanation, suspension] },
    { word: 'ED', outcomes: [] },
  ])('gives after “$word” $outcomes', ({ word, outcomes }) => {
    expect(fired(word)).toEqual(outcomes);
  });

  it('applies the rules of a site in their order', () => {
    const rules: readonly GradeRule[] = [
      { id: 'praise', when: { grade: 'A', periods: 2 }, outcomes: ['award', 'letter'] },
      { id: 'any-fall', when: { fall: 1 }, outcomes: ['letter'] },
    ];
    expect(fired('AA', rules)).toEqual(['praise: award', 'praise: letter']);
    expect(fired('AB', rules)).toEqual(['any-fall: letter']);
    expect(fired('AAA', [])).toEqual([]);
  });

  it.each<{ when: GradeRule['when']; why: RegExp }>([
    { when: { grade: 'A', periods: 0 }, why: /rule odd: expected one period or more, got 0/ },
    { when: { grade: 'A', periods: 1.5 }, why: /one period or more/ },
    { when: { fall: 0 }, why: /rule odd: expected a fall of 1 to 4 grades, got 0/ },
    { when: { fall: 5 }, why: /1 to 4 grades/ },
  ])('refuses the rule $when', ({ when, why }) => {
    expect(() => gradeOutcomes(periods('AB'), [{ id: 'odd', when, outcomes: [] }])).toThrow(why);
  });

  it('refuses a grade that is none', () => {
    expect(() => gradeOutcomes(periods('AX'))).toThrow('expected grades of A to E, got X');
  });
});
