/** Characters of a voice that a list shows. */
export const EXCERPT_LENGTH = 200;

/** The first characters of a text, none of them cut in half, and none that a database refuses. */
export function beginningOf(text: string, length: number): string {
  if (text.length <= length && text.isWellFormed() && !text.includes('\0')) return text;
  const letters = Array.from(text.slice(0, 2 * length).toWellFormed()).slice(0, length);
  return letters.join('').replaceAll('\0', '\u{fffd}');
}
