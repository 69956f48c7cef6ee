import { describe, expect, it } from 'vitest';
import { DEFAULT_LIMITS, limitsWith } from './limits.js';

describe('limitsWith', () => {
  it('changes only what is given', () =>
    expect(limitsWith({ maxEvents: 3 })).toEqual({ ...DEFAULT_LIMITS, maxEvents: 3 }));

  it('leaves what is undefined at its default', () =>
    expect(limitsWith({ maxEvents: undefined })).toEqual(DEFAULT_LIMITS));

  it.each([
    { maxBytes: 0 },
    { maxEvents: 0 },
    { maxEvents: 1.5 },
    { maxDepth: Number.NaN },
    { burst: -1 },
    { maxTails: 0 },
    { requestsPerSecond: -0.1 },
    { requestsPerSecond: Number.NaN },
    { requestsPerSecond: Infinity },
  ])('refuses %o', (changes) => expect(() => limitsWith(changes)).toThrow(RangeError));

  it.each([{ maxBytes: 1 }, { maxEvents: 1 }, { maxDepth: 1 }, { burst: 1 }, { requestsPerSecond: 0 }])(
    'takes %o',
    (changes) => expect(limitsWith(changes)).toMatchObject(changes),
  );
});
