import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseCondition, type Known } from './parse-condition.js';

const known: { readonly [name: string]: Known } = {
  score: 2,
  overall: 3.5,
  speed: 'skipped',
  tidy: null,
  'on-time': 5,
};
const holds = (text: string) => parseCondition(text)?.holds((name) => known[name] ?? null);

describe('parseCondition', () => {
  it.each<[string, boolean]>([
    ['score <= 2', true],
    ['score<2', false],
    ['score >= 2', true],
    ['score > 2', false],
    ['score = 2', true],
    ['score == 3', false],
    ['score != 3', true],
    ['overall < 3.6', true],
    ['score > -1', true],
    ['on-time = 5', true],
    ['speed = skipped', true],
    ['speed != skipped', false],
    ['score != skipped', true],
    ['speed < 3', false],
    ['speed > 3', false],
    ['speed != 3', true],
    ['tidy < 3', false],
    ['tidy != 3', false],
    ['not tidy < 3', true],
    ['score = 1 or overall = 3.5', true],
    ['score = 2 and overall = 1', false],
    ['score = 2 or score = 1 and overall = 1', true],
    ['(score = 2 or score = 1) and overall = 1', false],
    ['not (score = 2 and overall = 3.5)', false],
    ['NOT score = 3 AND score = 2', true],
    ['not not score = 2', true],
  ])('finds that %s is %s', (text, verdict) => expect(holds(text)).toBe(verdict));

  it.each([
    '',
    ' ',
    'score',
    'score <',
    '< 3',
    'score < skipped',
    'score < two',
    'score =< 2',
    '(score < 2',
    'score < 2)',
    'score < 2 and',
    'score < 2 overall < 2',
    'not = 2',
    'alert(1)',
    'score < 2; alert(1)',
    'score["x"] < 2',
    'score < 1e9',
  ])('does not take %j', (text) => expect(parseCondition(text)).toBeUndefined());

  it('names what it speaks of, each once', () =>
    expect(parseCondition('a < 1 or b-2 = skipped and a > 4')?.names).toEqual(['a', 'b-2']));

  it('reads any text without throwing', () =>
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('score', 'a', '<', '<=', '=', '3', '(', ')', 'and', 'or', 'not', 'skipped', '~')),
        (words) => {
          const verdict = parseCondition(words.join(' '))?.holds(() => null);
          expect([true, false, undefined]).toContain(verdict);
        },
      ),
    ));

  it('agrees with JavaScript wherever both can read', () => {
    const leaf = fc
      .tuple(
        fc.constantFrom('a', 'b'),
        fc.constantFrom('<', '<=', '>', '>=', '==', '!='),
        fc.integer({ min: 0, max: 5 }),
      )
      .map((parts) => parts.join(' '));
    const { condition } = fc.letrec<{ condition: string }>((tie) => ({
      condition: fc.oneof(
        { maxDepth: 4 },
        leaf,
        fc
          .tuple(tie('condition'), fc.constantFrom('and', 'or'), tie('condition'))
          .map(([left, word, right]) => `(${left}) ${word} (${right})`),
        tie('condition').map((inner) => `not (${inner})`),
      ),
    }));
    fc.assert(
      fc.property(condition, fc.integer({ min: 0, max: 5 }), fc.integer({ min: 0, max: 5 }), (text, a, b) => {
        const script = text.replaceAll('and', '&&').replaceAll('or', '||').replaceAll('not', '!');
        // oxlint-disable-next-line no-new-func -- an oracle for text made two lines above
        const expected = new Function('a', 'b', `return ${script}`)(a, b) as boolean;
        expect(parseCondition(text)!.holds((name) => (name === 'a' ? a : b))).toBe(expected);
      }),
    );
  });
});
