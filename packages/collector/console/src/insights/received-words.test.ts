import { describe, expect, it } from 'vitest';
import { wordsOf } from '../words/words.js';
import { receivedWords } from './received-words.js';

const told = (complaints: number, suggestions: number, open: number, locale: 'en' | 'zh-CN' = 'en') =>
  receivedWords({ complaints, suggestions, cases: { open } }, wordsOf(locale));

describe('receivedWords', () => {
  it.each([
    [0, 1, 1, '1 suggestion came in; 1 is still open.'],
    [1, 0, 0, '1 complaint came in; 0 are still open.'],
    [40, 2, 18, '40 complaints and 2 suggestions came in; 18 are still open.'],
    [1200, 1, 2, '1,200 complaints and 1 suggestion came in; 2 are still open.'],
    [0, 0, 0, 'No complaints came in.'],
  ])('tells %d complaints and %d suggestions, %d open, as "%s"', (complaints, suggestions, open, expected) => {
    expect(told(complaints, suggestions, open)).toBe(expected);
  });

  it('counts each kind by itself, whatever number of cases they came to', () => {
    const twoUnderOneNumber = { complaints: 2, suggestions: 1, cases: { received: 2, open: 2 } };
    expect(receivedWords(twoUnderOneNumber, wordsOf('en'))).toBe(
      '2 complaints and 1 suggestion came in; 2 are still open.',
    );
  });

  it('speaks Chinese', () => {
    expect(told(40, 2, 18, 'zh-CN')).toBe('收到投诉 40 件、建议 2 件，其中 18 件仍待处理。');
  });
});
