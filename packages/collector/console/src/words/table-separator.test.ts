import { expect, it } from 'vitest';
import { tableSeparator } from './table-separator.js';

it.each([
  ['en-GB', 'comma'],
  ['zh-TW', 'comma'],
  ['de-AT', 'semicolon'],
  ['fr', 'semicolon'],
] as const)('in %s it is a %s', (locale, separator) => expect(tableSeparator(locale)).toBe(separator));
