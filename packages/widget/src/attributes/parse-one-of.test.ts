import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { parseOneOf } from './parse-one-of.js';

const element = () => ({ localName: 'hearback-rating' }) as Element;
const scales = ['likert5', 'stars', 'nps'] as const;

describe('parseOneOf', () => {
  const warn = vi.spyOn(console, 'warn');
  beforeEach(() => warn.mockImplementation(() => {}));
  afterEach(() => warn.mockReset());

  it.each([
    [null, 'likert5'],
    [undefined, 'likert5'],
    ['', 'likert5'],
    ['nps', 'nps'],
    [' Stars ', 'stars'],
  ])('reads %j as %s without a warning', (value, expected) => {
    expect(parseOneOf(element(), 'scale', value, scales, 'likert5')).toBe(expected);
    expect(warn).not.toHaveBeenCalled();
  });

  it('falls back on an unknown word and says so once per element', () => {
    const rating = element();
    expect(parseOneOf(rating, 'scale', 'hearts', scales, 'likert5')).toBe('likert5');
    expect(parseOneOf(rating, 'scale', 'hearts', scales, 'likert5')).toBe('likert5');
    expect(warn).toHaveBeenCalledOnce();
    expect(warn.mock.calls[0]?.[0]).toBe(
      '<hearback-rating> does not know scale="hearts": expected one of likert5, stars, nps. Using "likert5".',
    );
    parseOneOf(element(), 'scale', 'hearts', scales, 'likert5');
    expect(warn).toHaveBeenCalledTimes(2);
  });
});
