import type { Words } from '../words/words.js';

/** What the register puts in the place of erased words. */
const MARK = '[erased]';

/** Whether a text was erased. */
export const isErased = (text: string): boolean => text === MARK;

/** A text as it is shown: where it was erased, that it was, in the reader's language. */
export const shownText = (text: string, words: Words): string => (isErased(text) ? words.cases.view.erased : text);
