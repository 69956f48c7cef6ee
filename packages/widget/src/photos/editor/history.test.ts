import { describe, expect, it } from 'vitest';
import { begin, proceed, redo, undo } from './history.js';

describe('a history', () => {
  const three = proceed(proceed(begin('a'), 'b'), 'c');

  it('goes back and forth', () => {
    expect(undo(three).now).toBe('b');
    expect(undo(undo(three)).now).toBe('a');
    expect(redo(undo(three))).toEqual(three);
  });

  it('stays where there is no further step', () => {
    const first = undo(undo(three));
    expect(undo(first)).toBe(first);
    expect(redo(three)).toBe(three);
  });

  it('forgets what was undone once it goes on, and takes no step without a change', () => {
    expect(proceed(undo(three), 'd')).toEqual({ now: 'd', before: ['a', 'b'], after: [] });
    expect(proceed(three, 'c')).toBe(three);
  });
});
