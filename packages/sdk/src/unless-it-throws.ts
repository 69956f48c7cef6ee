/** What a call gives; `undefined` where it throws. */
export function unlessItThrows<Value>(call: () => Value): Value | undefined {
  try {
    return call();
  } catch {
    return undefined;
  }
}
