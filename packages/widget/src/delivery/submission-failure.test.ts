import { describe, expect, it } from 'vitest';
import { loadWholeLocale } from '../locales/load-locale.js';
import { failureText, notSetUp, refusalDetail, refusalReason, setUpFault } from './submission-failure.js';

const hearbackError = (code: string, message: string) =>
  Object.assign(new Error(message), { [Symbol.for('@hearback/sdk:error')]: true, code });

const messages = await loadWholeLocale('en');
const { errors, faults } = messages;

describe('failureText', () => {
  it.each([
    [hearbackError('OUTBOX_FULL', 'full'), faults.full],
    [hearbackError('VALIDATION_FAILED', 'Invalid at "/site"'), faults.invalid],
    [notSetUp('expected the attribute site.'), faults.invalid],
    [hearbackError('CLOSED', 'closed'), errors.unavailable],
    [new TypeError('Failed to fetch dynamically imported module'), errors.unavailable],
    [{ code: 'OUTBOX_FULL' }, errors.unavailable],
    [undefined, errors.unavailable],
  ])('of %s', (error, text) => expect(failureText(error, messages)).toBe(text));
});

describe('setUpFault', () => {
  it('is what the page has to put right', () =>
    expect(setUpFault(hearbackError('VALIDATION_FAILED', 'Invalid at "/site"'))).toBe('Invalid at "/site"'));
  it('is what the page lacks', () =>
    expect(setUpFault(notSetUp('expected the attribute site.'))).toBe('expected the attribute site.'));
  it.each([hearbackError('OUTBOX_FULL', 'full'), new TypeError('x'), undefined])('is nothing for %s', (error) =>
    expect(setUpFault(error)).toBe(undefined),
  );
});

describe('refusalDetail', () => {
  it('is what the endpoint said, whatever it reads like', () =>
    expect(
      refusalDetail(Object.assign(hearbackError('REJECTED', 'x'), { detail: 'The voice was refused: late.' })),
    ).toBe('The voice was refused: late.'));
  it.each([hearbackError('REJECTED', 'Said by the SDK of a bare code.'), { detail: 'Not of the SDK.' }, undefined])(
    'is empty for %s',
    (error) => expect(refusalDetail(error)).toBe(''),
  );
});

describe('refusalReason', () => {
  it('is what the endpoint said', () => expect(refusalReason(hearbackError('REJECTED', 'Closed.'))).toBe('Closed.'));
  it('is empty for an error that is not from the endpoint', () => expect(refusalReason(new Error('x'))).toBe(''));
});
