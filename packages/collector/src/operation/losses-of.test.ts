import { describe, expect, it } from 'vitest';
import { lossesOf } from './losses-of.js';

describe('lossesOf', () => {
  it.each([
    [
      'outbox_full=2 rejected=1',
      [
        { reason: 'outbox_full', count: 2 },
        { reason: 'rejected', count: 1 },
      ],
    ],
    ['discarded=1000', [{ reason: 'discarded', count: 1000 }]],
    ['discarded=1001', [{ reason: 'discarded', count: 1000 }]],
    [`rejected=${'9'.repeat(190)}`, [{ reason: 'rejected', count: 1000 }]],
    ['moon_phase=3', [{ reason: 'other', count: 3 }]],
    ['', []],
    ['rejected=0', []],
    ['rejected=', []],
    [undefined, []],
    [7, []],
  ])('reads %j', (text, expected) => expect(lossesOf(text)).toEqual(expected));
});
