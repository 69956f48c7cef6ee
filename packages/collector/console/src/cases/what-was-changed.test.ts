import { describe, expect, it } from 'vitest';
import { wordsOf } from '../words/words.js';
import { whatWasChanged } from './what-was-changed.js';

const NOTHING = { done: 0, changed: 0, passedOver: 0, failed: 0 };

describe('whatWasChanged', () => {
  it.each([
    [{ done: 1 }, '1 case acknowledged', false],
    [{ done: 2, passedOver: 1 }, '2 cases acknowledged. 1 had already been acknowledged', false],
    [{ done: 2, changed: 3 }, '2 cases acknowledged. 3 were not: they had changed in the meantime', true],
    [{ failed: 1 }, '1 could not be acknowledged: the collector did not answer', true],
  ])('says of %j: %s', (result, text, isTrouble) =>
    expect(whatWasChanged('acknowledged', { ...NOTHING, ...result }, wordsOf('en'))).toEqual({ text, isTrouble }),
  );

  it.each([
    [{ done: 2 }, '2 cases assigned', false],
    [{ done: 1, passedOver: 2 }, '1 case assigned. 2 were left as they are: theirs already, or no longer open', false],
    [{ changed: 1 }, '1 was not: it had changed in the meantime', true],
    [{ failed: 2 }, '2 could not be assigned: the collector did not answer', true],
  ])('says of %j of an assignment: %s', (result, text, isTrouble) =>
    expect(whatWasChanged('assigned', { ...NOTHING, ...result }, wordsOf('en'))).toEqual({ text, isTrouble }),
  );

  it.each(['zh-CN', 'zh-TW'] as const)('joins what it says as %s does', (locale) =>
    expect(whatWasChanged('acknowledged', { ...NOTHING, done: 2, changed: 3 }, wordsOf(locale)).text).toMatch(
      /^[^. ]+ 2 件；3 件[^. ]+$/,
    ),
  );
});
