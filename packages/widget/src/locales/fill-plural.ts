import { fill } from './fill.js';
import type { LocaleId } from './locale-id.js';
import type { PluralMessage } from './messages.js';

/**
 * A text that depends on a number, inflected as the language asks and with the number in its digits and separators.
 *
 * @param message Text per plural category; `{count}` stands for the number.
 * @param count Whole number, 0 or more.
 */
export function fillPlural(message: PluralMessage, count: number, locale: LocaleId): string {
  const form = message[new Intl.PluralRules(locale).select(count)];
  return fill(form ?? message.other, { count: new Intl.NumberFormat(locale).format(count) });
}
