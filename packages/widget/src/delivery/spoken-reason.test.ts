import { describe, expect, it } from 'vitest';
import { spokenReason } from './spoken-reason.js';

describe('spokenReason', () => {
  it.each([
    ['This office has closed.', 'This office has closed.'],
    ['The voice was refused: too_large.', ''],
    ['The voice was refused: status_422.', ''],
    ['The voice was refused: the office has closed.', 'The voice was refused: the office has closed.'],
    ['', ''],
  ])('of %j is %j', (reason, spoken) => expect(spokenReason(reason)).toBe(spoken));
});
