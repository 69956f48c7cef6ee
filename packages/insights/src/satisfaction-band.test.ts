import { describe, expect, it } from 'vitest';
import { satisfactionBand } from './satisfaction-band.js';

describe('satisfactionBand', () => {
  it.each([
    [0, 'dissatisfied'],
    [50, 'dissatisfied'],
    [50.0001, 'basically-satisfied'],
    [51, 'basically-satisfied'],
    [70, 'basically-satisfied'],
    [70.4, 'very-satisfied'],
    [71, 'very-satisfied'],
    [90, 'very-satisfied'],
    [90.0001, 'extremely-satisfied'],
    [91, 'extremely-satisfied'],
    [100, 'extremely-satisfied'],
  ])('puts %d into %s', (percent, band) => {
    expect(satisfactionBand(percent)).toBe(band);
  });

  it.each([-0.001, 100.001, Number.NaN])('refuses %d', (percent) => {
    expect(() => satisfactionBand(percent)).toThrow(RangeError);
  });
});
