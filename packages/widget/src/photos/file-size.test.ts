import { expect, it } from 'vitest';
import { fileSize } from './file-size.js';

it.each([
  [1, 'en', '1 kB'],
  [1499, 'en', '1 kB'],
  [412_000, 'en', '412 kB'],
  [999_499, 'en', '999 kB'],
  [999_500, 'en', '1 MB'],
  [1_340_000, 'en', '1.3 MB'],
  [1_340_000, 'de', '1,3 MB'],
])('%i bytes in %s are %s', (bytes, locale, words) =>
  expect(fileSize(bytes, locale).replace('\u00A0', ' ')).toBe(words),
);
