/** Runs a function once, after so many milliseconds, unless the function it returns is called before: `setTimeout`, or a fake clock. */
export type Schedule = (run: () => void, delayMs: number) => () => void;

/**
 * A promise with a deadline.
 *
 * @param ms Milliseconds until it rejects.
 * @throws {RangeError} `timeout`, when the deadline passes first.
 */
export const within = <Value>(promise: Promise<Value>, ms: number, schedule: Schedule): Promise<Value> =>
  new Promise((resolve, reject) => {
    const cancel = schedule(() => reject(new RangeError('timeout')), ms);
    promise.then(resolve, reject).finally(cancel);
  });
