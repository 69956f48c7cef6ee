import { describe, expect, it } from 'vitest';
import { templateTitle } from './template-title.js';

describe('templateTitle', () => {
  it.each([
    ['Crew', 'Crew'],
    ['  Cafe\u0301 \t closed\u3000', 'Caf\u00e9 closed'],
    ['Cr\u200bew\ufeff', 'Crew'],
    ['\u202eCrew', 'Crew'],
    ['\u200d\u200b', ''],
    ['👩\u200d🔧 on the way', '👩\u200d🔧 on the way'],
    ['می\u200cآیند', 'می\u200cآیند'],
  ])('of "%s" is "%s"', (title, kept) => expect(templateTitle(title)).toBe(kept));
});
