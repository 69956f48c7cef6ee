/** The names that a query may have. */
export type QueryNames = {
  /** Those that are given once. */
  readonly once: readonly string[];
  /** Those that may be repeated. @default none */
  readonly repeated?: readonly string[];
};

/**
 * What is wrong with the parameter names of a query, as a sentence; `null` for nothing. Otherwise a misspelt filter, or one of two that contradict
 * each other, would be ignored without a word, and the answer taken for what was asked.
 */
export function queryFault(asked: URLSearchParams, { once, repeated = [] }: QueryNames): string | null {
  const names = [...once, ...repeated];
  if ([...asked.keys()].some((name) => !names.includes(name)))
    return `Unknown parameter: only ${names.join(', ')} are allowed.`;
  const twice = once.find((name) => asked.getAll(name).length > 1);
  return twice === undefined ? null : `"${twice}" may be given only once.`;
}
