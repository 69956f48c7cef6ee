import { describe, expect, it } from 'vitest';
import { refusalReason, submissionFailure } from './submission-failure.js';

const hearbackError = (code: string, message: string, rest: object = {}) =>
  Object.assign(new Error(message), { [Symbol.for('@hearback/sdk:error')]: true, code, ...rest });

describe('submissionFailure', () => {
  it.each([
    [hearbackError('OUTBOX_FULL', 'full'), { kind: 'full' }],
    [
      hearbackError('VALIDATION_FAILED', 'too long', { path: '/data/text' }),
      { kind: 'invalid', path: '/data/text', detail: 'too long' },
    ],
    [hearbackError('CLOSED', 'closed'), { kind: 'unavailable' }],
    [new TypeError('Failed to fetch dynamically imported module'), { kind: 'unavailable' }],
    [{ code: 'OUTBOX_FULL' }, { kind: 'unavailable' }],
    [undefined, { kind: 'unavailable' }],
  ])('of %s', (error, failure) => expect(submissionFailure(error)).toEqual(failure));
});

describe('refusalReason', () => {
  it('is what the endpoint said', () => expect(refusalReason(hearbackError('REJECTED', 'Closed.'))).toBe('Closed.'));
  it('is empty for an error that is not from the endpoint', () => expect(refusalReason(new Error('x'))).toBe(''));
});
