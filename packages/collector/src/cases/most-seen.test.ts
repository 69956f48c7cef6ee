import { describe, expect, it } from 'vitest';
import { mostSeen } from './most-seen.js';

describe('mostSeen', () => {
  it.each([
    [['Bill', 'Bill', 'Bill', 'Bill', 'Fraud!'], 'Bill'],
    [['Fraud!', 'Bill', 'Bill'], 'Bill'],
    [['Bill', 'Invoice', 'Invoice', 'Bill', 'Fee'], 'Bill'],
    [['Bill', 'Invoice'], 'Invoice'],
    [['\u202eBill', 'Invoice', 'Bi\u2069ll'], 'Bill'],
    [['\u202e', ' '], null],
    [[], null],
  ])('of %j is %j', (labels, expected) => expect(mostSeen(labels)).toBe(expected));
});
