import { describe, expect, it } from 'vitest';
import { gradeOf } from './grade.js';

describe('gradeOf', () => {
  it.each([
    [100, 'A'],
    [90, 'A'],
    [89.999, 'B'],
    [80, 'B'],
    [79.999, 'C'],
    [70, 'C'],
    [69.999, 'D'],
    [60, 'D'],
    [59.999, 'E'],
    [0, 'E'],
  ])('grades %d as %s', (percent, grade) => {
    expect(gradeOf(percent)).toBe(grade);
  });

  it('grades by the cut-offs of a site', () => {
    const cutOffs = { A: 95, B: 85, C: 75, D: 50 };
    expect([95, 94, 80, 50, 49].map((percent) => gradeOf(percent, cutOffs))).toEqual(['A', 'B', 'C', 'D', 'E']);
  });

  it('leaves a grade out where its cut-off is that of the one above', () => {
    const cutOffs = { A: 90, B: 90, C: 70, D: 60 };
    expect([90, 89].map((percent) => gradeOf(percent, cutOffs))).toEqual(['A', 'C']);
  });

  it('has no E where D begins at 0, and an A for 100 alone', () => {
    const cutOffs = { A: 100, B: 80, C: 70, D: 0 };
    expect([100, 99.999, 0].map((percent) => gradeOf(percent, cutOffs))).toEqual(['A', 'B', 'D']);
  });

  it('gives a period without an answer no grade', () => {
    expect(gradeOf(null)).toBeNull();
  });

  it.each([-0.001, 100.001, Number.NaN])('refuses the composite %d', (percent) => {
    expect(() => gradeOf(percent)).toThrow(RangeError);
  });

  it.each([
    { A: 80, B: 90, C: 70, D: 60 },
    { A: 101, B: 90, C: 70, D: 60 },
    { A: 90, B: 80, C: 70, D: -1 },
    { A: 90, B: Number.NaN, C: 70, D: 60 },
  ])('refuses the cut-offs $A, $B, $C, $D, also without a composite', (cutOffs) => {
    expect(() => gradeOf(50, cutOffs)).toThrow(/cut-offs that fall/);
    expect(() => gradeOf(null, cutOffs)).toThrow(RangeError);
  });
});
