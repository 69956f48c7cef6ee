/** Long enough for a panel on the slowest of networks. In milliseconds. */
const GOOD_TIME_MS = 15_000;

/**
 * What a promise brings; rejects where that takes too long, since of a request that hangs nobody would hear anything for minutes.
 *
 * @param promise Goes on all the same.
 */
export const inGoodTime = <T>(promise: Promise<T>): Promise<T> =>
  Promise.race([promise, new Promise<never>((_, reject) => setTimeout(reject, GOOD_TIME_MS, 'late'))]);
