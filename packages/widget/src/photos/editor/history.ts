/** A value with the ones before it, and those that were undone. */
export type History<Value> = {
  readonly now: Value;
  readonly before: readonly Value[];
  readonly after: readonly Value[];
};

/** A history that begins. */
export const begin = <Value>(now: Value): History<Value> => ({ now, before: [], after: [] });

/** Adds a new value, after which nothing can be redone. The same value again does not count as a step. */
export const proceed = <Value>(history: History<Value>, now: Value): History<Value> =>
  now === history.now ? history : { now, before: [...history.before, history.now], after: [] };

/** One step back, if there is one. */
export const undo = <Value>(history: History<Value>): History<Value> =>
  history.before.length === 0
    ? history
    : {
        now: history.before.at(-1)!,
        before: history.before.slice(0, -1),
        after: [history.now, ...history.after],
      };

/** One step forward again, if there is one. */
export const redo = <Value>(history: History<Value>): History<Value> =>
  history.after.length === 0
    ? history
    : { now: history.after[0]!, before: [...history.before, history.now], after: history.after.slice(1) };
