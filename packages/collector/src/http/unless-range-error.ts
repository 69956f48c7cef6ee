/**
 * What reading a query gives, or the `RangeError` that says what is wrong with it.
 *
 * @param read Any other error of it is thrown.
 */
export function unlessRangeError<Result>(read: () => Result): Result | RangeError {
  try {
    return read();
  } catch (error) {
    if (error instanceof RangeError) return error;
    throw error;
  }
}
