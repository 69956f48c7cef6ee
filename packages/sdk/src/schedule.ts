/** Runs something later, once; calling what it returns takes that back. `setTimeout`, or a fake clock. */
export type Schedule = (run: () => void, delayMs: number) => () => void;

/**
 * A promise with a deadline.
 *
 * @param ms Milliseconds until it rejects.
 * @throws {Error} `message`, when the deadline passes first.
 */
export function within<Value>(
  promise: Promise<Value>,
  ms: number,
  schedule: Schedule,
  message: string,
): Promise<Value> {
  return new Promise((resolve, reject) => {
    const cancel = schedule(() => reject(new Error(message)), ms);
    promise.then(resolve, reject).finally(cancel);
  });
}
