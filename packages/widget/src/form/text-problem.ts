import { fillPlural } from '../locales/fill-plural.js';
import { cleanText } from './clean-text.js';
import type { Problem } from './problem.js';
import { textLength } from './text-length.js';
import type { Words } from './words.js';

/** A text field to judge. */
export type TextRule = {
  /** Id of the field. */
  readonly field: string;
  /** Most code points. */
  readonly limit: number;
  /** Said when nothing is there; absent for a field that may stay empty. */
  readonly missing?: string;
};

/** What is wrong with a text; none or one problem. */
export function textProblem(text: string, rule: TextRule, { messages, locale }: Words): Problem[] {
  const clean = cleanText(text);
  if (!clean) return rule.missing === undefined ? [] : [{ field: rule.field, message: rule.missing }];
  const over = textLength(clean) - rule.limit;
  if (over <= 0) return [];
  return [{ field: rule.field, message: fillPlural(messages.errors.tooLong, over, locale) }];
}
