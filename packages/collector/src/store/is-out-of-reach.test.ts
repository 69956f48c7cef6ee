import { describe, expect, it } from 'vitest';
import { isOutOfReach } from './is-out-of-reach.js';

const error = (message: string, members: object = {}) => Object.assign(new Error(message), members);

describe('isOutOfReach', () => {
  it.each([
    error('database is locked', { code: 'ERR_SQLITE_ERROR', errcode: 5 }),
    error('disk I/O error', { code: 'ERR_SQLITE_ERROR', errcode: 10 | (3 << 8) }),
    error('database disk image is malformed', { code: 'ERR_SQLITE_ERROR', errcode: 11 }),
    error('terminating connection due to administrator command', { code: '57P01' }),
    error('sorry, too many clients already', { code: '53300' }),
    error('connect ECONNREFUSED 127.0.0.1:5432', { code: 'ECONNREFUSED' }),
    error('cannot execute UPDATE in a read-only transaction', { code: '25006' }),
    error('canceling statement due to lock timeout', { code: '55P03' }),
    error('deadlock detected', { code: '40P01' }),
    error('password authentication failed', { code: '28P01' }),
    error('Connection terminated unexpectedly'),
    error('Query read timeout'),
  ])('says so of %s', (each) => expect(isOutOfReach(each)).toBe(true));

  it.each([
    error('no such column: x', { code: 'ERR_SQLITE_ERROR', errcode: 1 }),
    error('invalid byte sequence', { code: '22021' }),
    error('relation "x" does not exist', { code: '42P01' }),
    new TypeError('x is not a function'),
    'a text',
  ])('does not of %s', (each) => expect(isOutOfReach(each)).toBe(false));
});
