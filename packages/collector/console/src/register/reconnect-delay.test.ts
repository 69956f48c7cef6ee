import { describe, expect, it } from 'vitest';
import { LONGEST_DELAY_MS, reconnectDelayMs } from './reconnect-delay.js';

describe('reconnectDelayMs', () => {
  it.each([
    [1, 0, 500],
    [1, 1, 1_000],
    [2, 1, 2_000],
    [3, 0.5, 2_250],
    [5, 1, 16_000],
    [6, 1, LONGEST_DELAY_MS],
    [1000, 1, LONGEST_DELAY_MS],
    [1000, 0, 500],
  ])('after %d failures and a draw of %d waits %d ms', (failures, random, delayMs) => {
    expect(reconnectDelayMs(failures, random)).toBe(delayMs);
  });
});
