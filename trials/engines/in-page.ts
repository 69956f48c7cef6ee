/** An expression for the page: calls the function with the argument and gives its result as JSON. */
export const expressionOf = (work: (argument: never) => unknown, argument?: unknown): string =>
  `Promise.resolve((${work})(JSON.parse(${JSON.stringify(JSON.stringify(argument ?? null))}))).then((result) => JSON.stringify(result ?? null))`;

/** What came of it. */
export const resultOf = <Result>(json: unknown): Awaited<Result> => JSON.parse(String(json)) as Awaited<Result>;
