import { describe, expect, it } from 'vitest';
import { Refused } from '../api/collector-error.js';
import { wordsOf } from '../words/words.js';
import { whatWentWrong } from './what-went-wrong.js';

const words = wordsOf('en');
const refused = (code: string) => ({ is: 'refused', problem: new Refused({ code, detail: 'Too long.' }) }) as const;

describe('whatWentWrong', () => {
  it.each([{ is: 'done', version: 2 }, { is: 'changed' }, { is: 'cancelled' }] as const)(
    'has nothing to say of what is $is',
    (answer) => expect(whatWentWrong(answer, words)).toBe(''),
  );

  it('tells what can be tried again from what cannot', () => {
    const { failed, tooLittle, refused: saying } = words.cases.composer;
    expect(whatWentWrong({ is: 'unavailable' }, words)).toBe(failed);
    expect(whatWentWrong(refused('insufficient_scope'), words)).toBe(tooLittle);
    expect(whatWentWrong(refused('length'), words)).toBe(saying('Too long.'));
  });
});
