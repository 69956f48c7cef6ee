import { describe, expect, it } from 'vitest';
import { retryAfterMs } from './retry-after-ms.js';

const DATE = 'Sun, 22 Nov 2026 08:00:00 GMT';

describe('retryAfterMs', () => {
  it.each<[Record<string, string>, number]>([
    [{}, 0],
    [{ 'retry-after': '' }, 0],
    [{ 'retry-after': 'soon' }, 0],
    [{ 'retry-after': '-5' }, 0],
    [{ 'retry-after': '0' }, 0],
    [{ 'retry-after': '1' }, 1000],
    [{ 'retry-after': ' 30 ' }, 30_000],
    [{ 'retry-after': '600' }, 600_000],
    [{ 'retry-after': '601' }, 600_000],
    [{ 'retry-after': '9'.repeat(400) }, 600_000],
    [{ 'retry-after': 'Sun, 22 Nov 2026 08:01:00 GMT', date: DATE }, 60_000],
    [{ 'retry-after': 'Sun, 22 Nov 2026 07:59:00 GMT', date: DATE }, 0],
    [{ 'retry-after': 'Mon, 23 Nov 2026 08:00:00 GMT', date: DATE }, 600_000],
    [{ 'retry-after': 'Sun, 22 Nov 2026 08:01:00 GMT' }, 0],
  ])('reads %j as %d ms', (headers, expected) => expect(retryAfterMs(new Headers(headers))).toBe(expected));
});
