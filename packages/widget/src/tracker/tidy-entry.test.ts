import { parseCaseNumber, parseTrackingKey } from '@hearback/protocol/light';
import { describe, expect, it } from 'vitest';
import { tidyEntry } from './tidy-entry.js';

describe('tidyEntry', () => {
  it.each([
    '355n-qjpa-54ec',
    ' 355N QJPA 54EC ',
    '３５５Ｎ－ＱＪＰＡ－５４ＥＣ',
    '355N\u00adQJPA\u201154EC',
    '\u2066355N-QJPA-54EC\u2069',
    'Number: 355N-QJPA-54EC.',
    '编号：355N-QJPA-54EC。',
    '#355N-QJPA-54EC',
  ])('lets the number be read in %j', (text) => expect(parseCaseNumber(tidyEntry(text))).toBe('355N-QJPA-54EC'));

  it('lets a key of full width be read, with O for 0 and l for 1', () =>
    expect(parseTrackingKey(tidyEntry('金鑰：０Ｏ１ｌＡ－ＢＣＤＥＦ－ＧＨＪＫＭ－ＮＰＱＲＳ－ＴＶＷＸＹＺ'))).toBe(
      '0011ABCDEFGHJKMNPQRSTVWXYZ',
    ));

  it.each(['', '355N-QJPA-54ED', '355N.QJPA.54EC', 'No number at all'])('makes no number of %j', (text) =>
    expect(parseCaseNumber(tidyEntry(text))).toBeNull(),
  );
});
