/** Two ends of an interval, in the unit of the value that it belongs to. `lower` is never above `upper`. */
export interface Interval {
  readonly lower: number;
  readonly upper: number;
}

/** Two-sided 95 % quantile of the standard normal distribution, the confidence that all indicators use by default. */
export const Z_95 = 1.959963984540054;
