import { describe, expect, it } from 'vitest';
import { newsOf, recentFrom } from './long-timeline.js';
import type { TimelineEntry } from './timeline.js';

/** A timeline whose entries are what customers (`voice`) and handlers did. */
const timeline = (...what: readonly (TimelineEntry['change'] | 'voice')[]) =>
  what.map((each, seq) => ({ seq, change: each === 'voice' ? null : each }));

describe('newsOf', () => {
  it.each([
    ['the first voice, which nobody has answered', ['voice', 'assigned', 'overdue'], 0],
    ['what the customer said first since the last answer', ['voice', 'replied', 'voice', 'voice', 'assigned'], 2],
    ['what the customer said, where only a note was written on it', ['voice', 'replied', 'voice', 'noted'], 2],
    ['what was done last, where all is answered', ['voice', 'acknowledged', 'voice', 'replied', 'started'], 4],
    ['the answer itself, where it is the last', ['voice', 'replied', 'voice', 'resolved'], 3],
    ['a deadline that has passed', ['voice', 'acknowledged', 'overdue'], 2],
  ] as const)('is %s', (_, what, seq) => expect(newsOf(timeline(...what))?.seq).toBe(seq));

  it('is nothing of nothing', () => expect(newsOf([])).toBeUndefined());
});

describe('recentFrom', () => {
  const long = (length: number) => timeline('voice', ...Array.from({ length: length - 1 }, () => 'replied' as const));

  it.each([
    [1, 1],
    [13, 1],
    [14, 4],
    [300, 290],
  ])('of %i entries, all replies, is %i', (length, from) => expect(recentFrom(long(length))).toBe(from));

  it('folds nothing of what the customer is waiting for', () => {
    const entries = timeline(
      'voice',
      ...Array.from({ length: 30 }, () => 'replied' as const),
      ...Array.from({ length: 20 }, () => 'voice' as const),
    );
    expect(recentFrom(entries)).toBe(31);
  });

  it('folds nothing at all where the first voice waits', () => {
    const entries = timeline(...Array.from({ length: 40 }, () => 'voice' as const));
    expect(recentFrom(entries)).toBe(1);
  });
});
