import { describe, expect, it } from 'vitest';
import { logGamma } from './log-gamma.js';

describe('logGamma', () => {
  it('gives the logarithm of the factorial of one less', () => {
    let logFactorial = 0;
    for (let x = 1; x <= 170; x += 1) {
      expect(logGamma(x)).toBeCloseTo(logFactorial, 10);
      logFactorial += Math.log(x);
    }
  });

  it('gives √π at one half', () => {
    expect(Math.exp(logGamma(0.5))).toBeCloseTo(Math.sqrt(Math.PI), 12);
  });

  it('holds on both sides of where the series begins', () => {
    expect(logGamma(14.999)).toBeCloseTo(logGamma(15.999) - Math.log(14.999), 12);
    expect(logGamma(1e6)).toBeCloseTo(12815504.5691476, 6);
  });
});
