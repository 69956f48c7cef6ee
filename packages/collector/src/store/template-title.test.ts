import { describe, expect, it } from 'vitest';
import { templateTitle } from './template-title.js';

describe('templateTitle', () => {
  it.each([
    ['Crew', 'Crew'],
    ['  Cafe\u0301 \t closed\u3000', 'Caf\u00e9 closed'],
    ['Cr\u200bew\ufeff', 'Crew'],
    ['\u202eCrew', 'Crew'],
    ['\u061cCrew\u180e', 'Crew'],
    ['Cr\u034few\u3164', 'Crew'],
    ['\u200d\u200b', ''],
    ['\ufe0f', ''],
    ['\u2600\ufe0f Summer', '\u2600\ufe0f Summer'],
    ['\u845b\u{e0100}', '\u845b\u{e0100}'],
    [
      '\u{1f3f4}\u{e0067}\u{e0062}\u{e0077}\u{e006c}\u{e0073}\u{e007f}',
      '\u{1f3f4}\u{e0067}\u{e0062}\u{e0077}\u{e006c}\u{e0073}\u{e007f}',
    ],
    ['👩\u200d🔧 on the way', '👩\u200d🔧 on the way'],
    ['می\u200cآیند', 'می\u200cآیند'],
  ])('of "%s" is "%s"', (title, kept) => expect(templateTitle(title)).toBe(kept));
});
