import { cardNumbers } from './card-numbers.js';
import { chineseIds } from './chinese-ids.js';
import { emails } from './emails.js';
import type { Finding, FindingKind, Span } from './finding.js';
import { ibans } from './ibans.js';
import { phones } from './phones.js';
import { plainSigns } from './plain-signs.js';

/** The surest first: where two see the same digits, the first is right. */
const FINDERS: readonly (readonly [kind: FindingKind, find: (text: string) => Span[]])[] = [
  ['email', emails],
  ['iban', ibans],
  ['chineseId', chineseIds],
  ['card', cardNumbers],
  ['phone', phones],
];

/**
 * What in a text looks like personal data. Nothing leaves the device for it.
 *
 * @param text As a person typed it, in any script.
 * @returns Findings in the order of the text, none of which overlap; empty for none.
 */
export function findPersonal(text: string): Finding[] {
  const plain = plainSigns(text);
  const found: Finding[] = [];
  for (const [kind, find] of FINDERS)
    for (const { start, end } of find(plain))
      if (found.every((other) => end <= other.start || other.end <= start)) found.push({ kind, start, end });
  return found.toSorted((a, b) => a.start - b.start);
}
