import type { Pair } from '../attributes/parse-pairs.js';

/** What was picked, as the page offers it now; `null` for what it no longer offers, or nothing picked. */
export const offered = (choices: readonly Pair[], picked: string | undefined): Pair | null =>
  choices.find(({ id }) => id === picked) ?? null;
