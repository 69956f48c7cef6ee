import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { KINDS, parseKinds } from './parse-kinds.js';

const element = () => ({ localName: 'hearback-widget' }) as Element;

describe('parseKinds', () => {
  const warn = vi.spyOn(console, 'warn');
  beforeEach(() => warn.mockImplementation(() => {}));
  afterEach(() => warn.mockReset());

  it.each([
    [null, KINDS],
    ['', KINDS],
    ['  ', KINDS],
    ['complaint', ['complaint']],
    ['suggestion rating', ['suggestion', 'rating']],
    ['rating, complaint', ['rating', 'complaint']],
    ['Rating RATING', ['rating']],
  ])('reads %j as %j', (value, kinds) => {
    expect(parseKinds(element(), value)).toEqual(kinds);
    expect(warn).not.toHaveBeenCalled();
  });

  it('leaves out an unknown kind and names element, attribute, value and what is allowed', () => {
    expect(parseKinds(element(), 'rating praise')).toEqual(['rating']);
    expect(warn).toHaveBeenCalledOnce();
    expect(warn.mock.calls[0]?.[0]).toBe(
      '<hearback-widget> does not know kinds="praise": expected one of rating, complaint, suggestion.',
    );
  });

  it('offers every kind when none written is known', () => {
    expect(parseKinds(element(), 'praise')).toEqual(KINDS);
  });
});
