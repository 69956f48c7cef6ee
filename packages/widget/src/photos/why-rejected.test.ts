import { describe, expect, it } from 'vitest';
import { messages } from '../locales/photos/en.js';
import { whyRejected } from './why-rejected.js';

const { large, kind } = messages.rejected;

describe('whyRejected', () => {
  it.each([
    ['too_large', 'At most 5 MB, please.', [large, 'At most 5 MB, please.']],
    ['too_large', undefined, [large]],
    ['status_415', undefined, [kind]],
    ['not_an_image', 'Pictures only.', ['Pictures only.']],
    ['hash_mismatch', undefined, []],
    ['bytes_lost', undefined, []],
  ])('explains %s with the words %s', (reason, detail, why) =>
    expect(whyRejected({ id: 'voice', name: 'leak.jpg', reason, detail }, messages.rejected)).toEqual(why),
  );
});
