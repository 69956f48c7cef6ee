import { expect, it } from 'vitest';
import { isSame } from './is-same.js';

const data = () => ({ text: 'a', category: null, contact: { anonymous: false }, answers: [['x', 1]] });

it('knows plain data that is the same', () => {
  expect(isSame(data(), data())).toBe(true);
  expect(isSame(NaN, NaN)).toBe(true);
});

it.each([
  { ...data(), text: '' },
  { ...data(), category: { id: 'a' } },
  { ...data(), contact: { anonymous: true } },
  { ...data(), answers: [['x', 2]] },
  { ...data(), answers: [] },
  { ...data(), more: undefined },
  null,
  'text',
])('tells it from %j', (other) => {
  expect(isSame(data(), other)).toBe(false);
  expect(isSame(other, data())).toBe(false);
});
