import { describe, expect, it } from 'vitest';
import { Refused } from '../api/collector-error.js';
import { wordsOf } from '../words/words.js';
import { whatWentWrong } from './what-went-wrong.js';

const words = wordsOf('en');
const refused = (code: string) => ({ is: 'refused', problem: new Refused({ code, detail: 'Too long.' }) }) as const;

describe('whatWentWrong', () => {
  it.each([{ is: 'done', version: 2 }, { is: 'changed' }, { is: 'cancelled' }, { is: 'signed-out' }] as const)(
    'has nothing to say of what is $is',
    (answer) => expect(whatWentWrong(answer, words)).toBe(''),
  );

  it('tells what can be tried again from what cannot', () => {
    const { failed, tooLittle, refused: saying } = words.cases.composer;
    expect(whatWentWrong({ is: 'unavailable' }, words)).toBe(failed);
    expect(whatWentWrong(refused('insufficient_scope'), words)).toBe(tooLittle);
    expect(whatWentWrong(refused('length'), words)).toBe('A text is too long. Shorten it and try again.');
    expect(whatWentWrong(refused('constructor'), words)).toBe(saying('Too long.'));
  });

  it('says it in the language of the reader', () => {
    expect(whatWentWrong(refused('length'), wordsOf('zh-TW'))).toBe('有文字過長。請縮短後再試一次。');
  });
});
