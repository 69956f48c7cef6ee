/** Stands for a value between two pieces of a template; a character that nobody writes. */
const VALUE = '\uE000';

/** In a line with what is around them, or without values of their own: a blank at their edges may show. */
const IN_LINE = 'a|b|bdi|code|em|i|kbd|label|pre|small|span|strong|sub|summary|sup|u';

/** Before and after these, and at their edges, a blank never shows. */
const BLOCKS = 'blockquote|dialog|div|dl|dt|dd|fieldset|figure|form|h\\d|header|hr|legend|li|ol|p|section|ul';

/** An opening tag, with the blank that follows it. */
const AFTER_OPENING = new RegExp(`(<(?!(?:${IN_LINE}|br|hr|input|img)\\b)[a-z][^<>]*(?<!/)>) `, 'g');
const BEFORE_CLOSING = new RegExp(` (?=</(?!(?:${IN_LINE})\\b))`, 'g');
const BETWEEN_BLOCKS = new RegExp(`(</(?:${BLOCKS})>) (?=<(?:${BLOCKS})\\b)`, 'g');

/**
 * HTML without the layout of its source: line breaks and their indentation become a blank, and blanks go where none ever shows: just inside an
 * element that is no part of a line, and between two blocks. What is left is rendered the same; and a text that fills an element is the only one
 * in it, so that a browser that translates pages puts its translation there and not into a blank beside it.
 *
 * @param pieces The pieces of a template, between its values.
 */
export const minifyHtml = (pieces: readonly string[]): string[] =>
  pieces
    .join(VALUE)
    .replace(/\s*\n\s*/g, ' ')
    .replace(/ (?=>)/g, '')
    .replace(AFTER_OPENING, '$1')
    .replace(BEFORE_CLOSING, '')
    .replace(BETWEEN_BLOCKS, '$1')
    .split(VALUE);
