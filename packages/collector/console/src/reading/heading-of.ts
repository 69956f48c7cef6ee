import type { WholeCase } from '../cases/case-types.js';
import { isErased } from './erased-text.js';

/** Longest heading, in UTF-16 code units: as much as a screen reader should say to tell which case it is. */
const LONGEST = 120;

/** The first line of what was said, or as much of it as makes a heading; the number where nothing was. */
export function headingOf({ number, steps }: Pick<WholeCase, 'number' | 'steps'>): string {
  const data = steps[0]?.event.data;
  const text = data && 'text' in data && typeof data.text === 'string' ? data.text : '';
  const line = /\S[^\r\n]*/.exec(text)?.[0].trimEnd();
  if (line === undefined || isErased(line)) return number;
  if (line.length <= LONGEST) return line;
  const letter = new Intl.Segmenter().segment(line).containing(LONGEST)!;
  const cut = line.slice(0, letter.index);
  // Between words, where there are any near the end.
  return `${/^(.{60,})\s/su.exec(cut)?.[1] ?? cut}…`;
}
