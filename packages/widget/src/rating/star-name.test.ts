import { describe, expect, it } from 'vitest';
import { messages } from '../locales/en.js';
import { starName } from './star-name.js';

describe('starName', () => {
  it.each([
    [1, '1 star, Poor'],
    [5, '5 stars, Excellent'],
  ])('of %i is %s', (stars, name) => expect(starName(stars, { messages, locale: 'en' })).toBe(name));
});
