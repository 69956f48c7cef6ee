import { describe, expect, it } from 'vitest';
import { beginningOf } from './beginning-of.js';

describe('beginningOf', () => {
  it.each([
    ['No water', 'No water'],
    ['No water since', 'No water'],
    ['', ''],
    // A character of two code units counts as one, and stays whole.
    ['🚰🚰🚰🚰🚰🚰🚰🚰🚰', '🚰🚰🚰🚰🚰🚰🚰🚰'],
    ['1234567🚰9', '1234567🚰'],
    // What a database refuses.
    ['dry\0dry', 'dry�dry'],
    ['dry\ud83ddry', 'dry�dry'],
    ['1234567\ud83d', '1234567�'],
  ])('of %j is, in eight characters, %j', (text, expected) => expect(beginningOf(text, 8)).toBe(expected));
});
