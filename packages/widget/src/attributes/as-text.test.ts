import { expect, it } from 'vitest';
import { asText } from './as-text.js';

it.each([
  [null, null],
  [undefined, null],
  [false, null],
  ['', ''],
  ['a', 'a'],
  [0, '0'],
  [12, '12'],
  [true, 'true'],
  [['a', 'b'], 'a,b'],
  [{}, '[object Object]'],
])('makes of %j %j', (given, text) => {
  expect(asText(given)).toBe(text);
});
