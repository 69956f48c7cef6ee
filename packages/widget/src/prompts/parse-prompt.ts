import { parseDuration } from './duration.js';

/** What makes a page ask. */
export type Trigger =
  | {
      readonly reason: 'delay';
      /** Milliseconds from the arrival on the page. */
      readonly afterMs: number;
      /** Whether the time counts from the arrival on the site, over all pages of the visit. */
      readonly perVisit: boolean;
    }
  /** Percent of the page, 0–100, that has been seen from its top. */
  | { readonly reason: 'scroll'; readonly percent: number }
  /** Milliseconds during which the page has been on screen. */
  | { readonly reason: 'dwell'; readonly afterMs: number }
  /** An event of this name anywhere in the document. */
  | { readonly reason: 'event'; readonly name: string }
  /** Signs that somebody is about to go. */
  | { readonly reason: 'exit' };

const DWELL_MS = 30_000;

function readTrigger(word: string): Trigger | null {
  const [reason, ...rest] = word.split(':');
  const value = rest.join(':');
  switch (reason) {
    case 'delay': {
      const [span = '', scope] = value.split('/');
      const afterMs = parseDuration(span);
      return afterMs === null || (scope && scope !== 'visit') ? null : { reason, afterMs, perVisit: scope === 'visit' };
    }
    case 'scroll': {
      const [, figure] = /^(\d{1,3})%$/.exec(value) ?? [];
      return figure && Number(figure) <= 100 ? { reason, percent: Number(figure) } : null;
    }
    case 'dwell': {
      const afterMs = value ? parseDuration(value) : DWELL_MS;
      return afterMs === null ? null : { reason, afterMs };
    }
    case 'event':
      return value ? { reason, name: value } : null;
    case 'exit':
      return value ? null : { reason };
    default:
      return null;
  }
}

/**
 * Reads the `prompt` attribute: triggers separated by spaces, of which the first that comes about asks. `delay:30s`, `delay:2m/visit`,
 * `scroll:60%`, `dwell` or `dwell:45s`, `event:order-complete`, `exit`.
 *
 * @returns The triggers, and the words that are none.
 */
export function parsePrompt(text: string): {
  readonly triggers: readonly Trigger[];
  readonly unknown: readonly string[];
} {
  const words = text.split(/\s+/).filter(Boolean);
  const read = words.map((word) => ({ word, trigger: readTrigger(word) }));
  return {
    triggers: read.flatMap(({ trigger }) => trigger ?? []),
    unknown: read.flatMap(({ word, trigger }) => (trigger ? [] : word)),
  };
}
