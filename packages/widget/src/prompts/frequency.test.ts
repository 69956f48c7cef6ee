import { describe, expect, it } from 'vitest';
import { DEFAULT_CAP, mayAsk, parseCap } from './frequency.js';

const DAY = 86_400_000;

describe('parseCap', () => {
  it.each([
    ['once', { times: 1, perMs: Infinity }],
    ['once/30d', { times: 1, perMs: 30 * DAY }],
    [' 3/90d ', { times: 3, perMs: 90 * DAY }],
    ['twice', null],
    ['0/1d', null],
    ['once/0d', null],
    ['once/month', null],
    ['', null],
  ])('reads %j', (text, cap) => expect(parseCap(text)).toEqual(cap));
});

describe('mayAsk', () => {
  const now = 1_800_000_000_000;
  it.each([
    ['nobody was asked', [], DEFAULT_CAP, true],
    ['one was asked within the span', [now - 30 * DAY + 1], DEFAULT_CAP, false],
    ['the span has just passed', [now - 30 * DAY], DEFAULT_CAP, true],
    ['one may be asked once for ever', [0], { times: 1, perMs: Infinity }, false],
    ['the times are not used up', [now - 1, now - 2], { times: 3, perMs: DAY }, true],
    ['the times are used up', [now - 1, now - 2, now - 3], { times: 3, perMs: DAY }, false],
    ['the clock was put back since', [now + 90 * DAY], DEFAULT_CAP, false],
  ])('where %s', (_, asked, cap, may) => expect(mayAsk({ asked, never: false }, cap, now)).toBe(may));

  it('never asks whoever said so', () => expect(mayAsk({ asked: [], never: true }, DEFAULT_CAP, now)).toBe(false));
});
