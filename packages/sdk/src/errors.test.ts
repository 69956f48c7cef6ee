import { describe, expect, it } from 'vitest';
import { HearbackError, isHearbackError } from './errors.js';

describe('isHearbackError', () => {
  it('knows its own, and those of another copy of the SDK', () => {
    expect(isHearbackError(new HearbackError('CLOSED', 'Closed.'))).toBe(true);
    expect(isHearbackError({ [Symbol.for('@hearback/sdk:error')]: true })).toBe(true);
  });

  it.each([null, undefined, 'CLOSED', new Error('CLOSED'), { code: 'CLOSED' }])('does not know %j', (other) =>
    expect(isHearbackError(other)).toBe(false),
  );
});

describe('HearbackError', () => {
  it('carries what a caller branches on', () => {
    const cause = new Error('cause');
    const error = new HearbackError('REJECTED', 'No.', { path: '/data', reason: 'schema', cause });
    expect(error).toMatchObject({ name: 'HearbackError', code: 'REJECTED', path: '/data', reason: 'schema', cause });
  });
});
