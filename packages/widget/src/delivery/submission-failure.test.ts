import { describe, expect, it } from 'vitest';
import { loadWholeLocale } from '../locales/load-locale.js';
import { failureText, refusalReason } from './submission-failure.js';

const hearbackError = (code: string, message: string, rest: object = {}) =>
  Object.assign(new Error(message), { [Symbol.for('@hearback/sdk:error')]: true, code, ...rest });

const messages = await loadWholeLocale('en');
const { errors, faults } = messages;

describe('failureText', () => {
  it.each([
    [hearbackError('OUTBOX_FULL', 'full'), faults.full],
    [hearbackError('VALIDATION_FAILED', 'too long'), 'Something in this form could not be taken: too long'],
    [
      hearbackError('VALIDATION_FAILED', '', { path: '/data/text' }),
      'Something in this form could not be taken: /data/text',
    ],
    [hearbackError('CLOSED', 'closed'), errors.unavailable],
    [new TypeError('Failed to fetch dynamically imported module'), errors.unavailable],
    [{ code: 'OUTBOX_FULL' }, errors.unavailable],
    [undefined, errors.unavailable],
  ])('of %s', (error, text) => expect(failureText(error, messages)).toBe(text));
});

describe('refusalReason', () => {
  it('is what the endpoint said', () => expect(refusalReason(hearbackError('REJECTED', 'Closed.'))).toBe('Closed.'));
  it('is empty for an error that is not from the endpoint', () => expect(refusalReason(new Error('x'))).toBe(''));
});
