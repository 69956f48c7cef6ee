import type { Interval } from './interval.js';
import { wilsonInterval } from './wilson-interval.js';

/** A proportion, with what it rests on. */
export interface Rate {
  /** Successes ÷ n, 0–1; `null` where n is 0. */
  readonly ratio: number | null;
  /** Wilson score interval of `ratio` (95 %), as ratios; `null` where n is 0. */
  readonly interval: Interval | null;
  /** What could have been a success: answers, cases or occasions. */
  readonly n: number;
}

/**
 * A proportion from two counts: the first-time fix rate (一次上门维修成功率), complaint rate (用户投诉率), follow-up rate
 * (回访率), on-time rate (服务及时率) and reopen rate.
 *
 * @param successes Whole number of those that count, 0 to `n`.
 * @param n Whole number of all, 0 or more.
 * @returns Ratio and interval with n; the first two are `null` where n is 0.
 * @throws {RangeError} If a count is not whole, `n` is below 0, or `successes` is outside 0 to `n`.
 */
export function rateOf(successes: number, n: number): Rate {
  if (successes === 0 && n === 0) return { ratio: null, interval: null, n };
  return { interval: wilsonInterval(successes, n), ratio: successes / n, n };
}
