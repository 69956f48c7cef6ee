import { textField, type TextFieldOptions } from '../form/text-field.js';
import { TEXT_LIMITS } from '../form/text-length.js';
import { textProblem } from '../form/text-problem.js';
import type { Words } from '../form/words.js';

const ID = 'comment';
const limit = TEXT_LIMITS.comment;

/** The comment that a rating or a scorecard may carry: its field, and what is wrong with what stands there. */
export const comment = {
  field: (options: Pick<TextFieldOptions, 'label' | 'value' | 'error' | 'onInput'>, words: Words) =>
    textField({ ...options, id: ID, optional: true, limit }, words),
  problems: (text: string, words: Words) => textProblem(text, { field: ID, limit }, words),
};
