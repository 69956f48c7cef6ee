type Load<What extends readonly string[], Value> = (...what: What) => Promise<Value>;

const values = new Map<unknown, Map<string, unknown>>();

/**
 * What a server has loaded before it renders: there a template is rendered at one go, and what comes later comes too late.
 *
 * @param load What a page would load it by.
 * @returns `undefined` where it was not loaded ahead.
 */
export const loadedAhead = <What extends readonly string[], Value>(
  load: Load<What, Value>,
  ...what: What
): Value | undefined => values.get(load)?.get(what.join(' ')) as Value | undefined;

/** Has a value there for `loadedAhead`. */
export function haveAhead<What extends readonly string[], Value>(
  load: Load<What, Value>,
  what: What,
  value: Value,
): void {
  const of = values.get(load) ?? new Map<string, unknown>();
  values.set(load, of.set(what.join(' '), value));
}
