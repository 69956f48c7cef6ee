import { describe, expect, it } from 'vitest';
import { askedMs, backoffMs, endpointAfter, newerOf, endpointDueAt, freshEndpoint } from './retry-policy.js';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const NOW = Date.UTC(2027, 0, 15);
const least = () => 0;
const most = () => 1 - Number.EPSILON;
const fresh = freshEndpoint('https://feedback.example', 'me');

describe('backoffMs', () => {
  it.each([
    [0, 1000],
    [1, 2000],
    [5, 32_000],
    [9, 512_000],
    [10, 15 * MINUTE_MS],
    [1000, 15 * MINUTE_MS],
  ])('lies between 250 ms and the bound after %i failures', (failures, bound) => {
    expect(backoffMs(failures, least)).toBe(250);
    expect(backoffMs(failures, most)).toBe(bound);
  });
});

describe('askedMs', () => {
  it('adds up to a tenth, at most 30 s, and never takes away', () => {
    expect(askedMs(10_000, least)).toBe(10_000);
    expect(askedMs(10_000, most)).toBe(11_000);
    expect(askedMs(HOUR_MS, most)).toBe(HOUR_MS + 30_000);
  });
});

describe('newerOf', () => {
  it('goes by what was learnt, not by the clock', () => {
    const before = endpointAfter(fresh, { kind: 'retry', code: 'network' }, NOW, most);
    const after = endpointAfter(before, { kind: 'well', code: '' }, NOW - HOUR_MS, most);
    expect(newerOf(before, after)).toEqual(after);
    expect(newerOf(after, before)).toEqual(after);
    expect(newerOf(after, undefined)).toEqual(after);
  });

  it('never forgets that an endpoint answers with outcomes', () => {
    const told = { ...fresh, outcomes: true };
    const later = { ...fresh, revision: 9 };
    expect(newerOf(told, later)).toEqual({ ...later, outcomes: true });
    expect(newerOf(later, told)).toEqual({ ...later, outcomes: true });
  });
});

describe('endpointAfter', () => {
  it('counts failures in a row and waits ever longer', () => {
    const first = endpointAfter(fresh, { kind: 'retry', code: 'network' }, NOW, most);
    expect(first).toMatchObject({ failures: 1, nextAt: NOW + 1000, state: 'backoff', reason: 'network' });
    const second = endpointAfter(first, { kind: 'retry', code: 'status_503' }, NOW, most);
    expect(second).toMatchObject({ failures: 2, nextAt: NOW + 2000, reason: 'status_503' });
  });

  it('forgets them once the endpoint is well', () => {
    const failed = { ...fresh, failures: 7, nextAt: NOW + HOUR_MS, state: 'backoff', reason: 'network' } as const;
    expect(endpointAfter(failed, { kind: 'well', code: '' }, NOW, most)).toEqual({ ...fresh, revision: 1, at: NOW });
  });

  it('takes what the endpoint asks for as the least', () => {
    const asked = endpointAfter(fresh, { kind: 'retry', code: 'status_429', retryAfterMs: 60_000 }, NOW, least);
    expect(asked).toMatchObject({ nextAt: NOW + 60_000, state: 'asked', failures: 1 });
    const failing = { ...fresh, failures: 12 };
    const longer = endpointAfter(failing, { kind: 'retry', code: 'status_429', retryAfterMs: 1000 }, NOW, most);
    expect(longer.nextAt).toBe(NOW + 15 * MINUTE_MS);
  });

  it('lets a well endpoint ask for a pause', () =>
    expect(endpointAfter(fresh, { kind: 'well', code: '', retryAfterMs: 5000 }, NOW, least)).toMatchObject({
      failures: 0,
      nextAt: NOW + 5000,
      state: 'asked',
    }));

  it('holds for 15 min, doubling to 6 h', () => {
    let held = fresh;
    const waits = Array.from({ length: 7 }, () => {
      held = endpointAfter(held, { kind: 'hold', code: 'status_403' }, NOW, least);
      expect(held.state).toBe('hold');
      return (held.nextAt - NOW) / MINUTE_MS;
    });
    expect(waits).toEqual([15, 30, 60, 120, 240, 360, 360]);
  });

  it('begins a hold at 15 min whatever failed before, and a backoff anew after a hold', () => {
    const failing = { ...fresh, failures: 9, state: 'backoff' } as const;
    expect(endpointAfter(failing, { kind: 'hold', code: '' }, NOW, least).nextAt).toBe(NOW + 15 * MINUTE_MS);
    const holding = { ...fresh, failures: 9, state: 'hold' } as const;
    expect(endpointAfter(holding, { kind: 'retry', code: '' }, NOW, most).nextAt).toBe(NOW + 1000);
  });
});

describe('endpointDueAt', () => {
  const nextAt = NOW + 15 * MINUTE_MS;
  it.each([
    ['backoff', [], nextAt],
    ['backoff', ['backoff'], 0],
    ['backoff', ['hold'], nextAt],
    ['hold', ['hold', 'backoff'], 0],
    ['asked', ['hold', 'backoff'], nextAt],
  ] as const)('of %s with %j waived', (state, waived, expected) =>
    expect(endpointDueAt({ ...fresh, state, nextAt }, NOW, waived)).toBe(expected),
  );

  it.each(['backoff', 'hold', 'asked'] as const)(
    'is at once for %s where the clock was set back by more than a minute since',
    (state) => {
      const dueAt = (setBackMs: number) => endpointDueAt({ ...fresh, state, nextAt, at: NOW + setBackMs }, NOW, []);
      expect([dueAt(MINUTE_MS), dueAt(MINUTE_MS + 1)]).toEqual([nextAt, 0]);
    },
  );
});
