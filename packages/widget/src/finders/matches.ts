import type { Span } from './finding.js';

/** Where a pattern matches, of those matches that pass a check. @param pattern With the flag `g`. */
export const matches = (text: string, pattern: RegExp, passes: (match: string) => boolean = () => true): Span[] =>
  [...text.matchAll(pattern)].flatMap(({ 0: match, index }) =>
    passes(match) ? { start: index, end: index + match.length } : [],
  );
