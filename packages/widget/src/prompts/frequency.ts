import { parseDuration } from './duration.js';

/** How often somebody may be asked: so many times in a span; for ever where `perMs` is `Infinity`. */
export type Cap = { readonly times: number; readonly perMs: number };

/** Where a page does not say otherwise. */
export const DEFAULT_CAP: Cap = { times: 1, perMs: 30 * 86_400_000 };

/**
 * Reads the `at-most` attribute: `once`, `once/30d`, `3/90d`.
 *
 * @returns `null` where it cannot be read.
 */
export function parseCap(text: string): Cap | null {
  const [, times, span] = /^(once|[1-9]\d?)(?:\/(\S+))?$/.exec(text.trim()) ?? [];
  if (!times) return null;
  const perMs = span === undefined ? Infinity : parseDuration(span);
  return perMs ? { times: times === 'once' ? 1 : Number(times), perMs } : null;
}

/** What a device remembers of a site's prompts: when somebody was asked, or drawn not to be; whether they want no more. */
export type Memory = { readonly asked: readonly number[]; readonly never: boolean };

/** A memory of as many times as the highest cap counts, this one the last. */
export const askedAt = (memory: Memory, nowMs: number): Memory => ({
  ...memory,
  asked: [...memory.asked.slice(-98), nowMs],
});

/**
 * Whether somebody may be asked now.
 *
 * @param memory Its times are Unix milliseconds. Ones from the future, as after a clock was put right, count as this moment.
 * @param nowMs Unix milliseconds.
 */
export const mayAsk = ({ asked, never }: Memory, { times, perMs }: Cap, nowMs: number): boolean =>
  !never && asked.filter((askedMs) => nowMs - Math.min(askedMs, nowMs) < perMs).length < times;
