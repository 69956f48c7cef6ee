import type { PluralMessage } from '../locales/messages.js';
import type { Given } from './given-texts.js';

const PLACES = /\{\w+\}/g;

const placesIn = (...texts: readonly (string | undefined)[]): string[] => [
  ...new Set(texts.flatMap((text) => text?.match(PLACES) ?? [])),
];

/**
 * Why a text cannot stand in for a built-in one; `undefined` where it can.
 *
 * @param allowed Places it may fill, such as `{count}`.
 * @param needed Those among them that it may not leave out.
 */
function misfit(text: string, allowed: readonly string[], needed: readonly string[]): string | undefined {
  if (typeof text !== 'string' || !text.trim()) return 'expected words, got none';
  const places = placesIn(text);
  if (needed.every((each) => places.includes(each)) && places.every((each) => allowed.includes(each))) return undefined;
  return `expected ${allowed.join(', ') || 'no {…}'} in it, got ${places.join(', ') || 'none'}`;
}

/**
 * The text to show: what the page gives, where it fills the same places as the built-in one; else that.
 *
 * @param reject Called with what cannot be used, and why.
 */
export function fittingText(
  builtIn: string,
  { text, forms }: Given,
  reject: (text: string, why: string) => void,
): string {
  if (text === undefined) {
    reject(JSON.stringify(forms), 'it is the same for every number');
    return builtIn;
  }
  const places = placesIn(builtIn);
  const why = misfit(text, places, places);
  if (why) reject(text, why);
  return why ? builtIn : text;
}

/**
 * The forms to show. A form that the page does not give is its `other`, else its text for every number, else the built-in one; so a page
 * that writes two forms is whole in a language that has six. Only forms for few numbers, which can say them in words, may do without
 * `{count}`.
 *
 * @param reject Called with what cannot be used, and why.
 */
export function fittingForms(
  builtIn: PluralMessage,
  { text, forms }: Given,
  reject: (text: string, why: string) => void,
): PluralMessage {
  const allowed = placesIn(...Object.values(builtIn));
  const needed = placesIn(builtIn.other);
  const spelt = needed.filter((place) => place !== '{count}');
  const checked = (given: string | undefined, places: readonly string[]): string | undefined => {
    const why = given === undefined ? undefined : misfit(given, allowed, places);
    if (why) reject(given!, why);
    return why ? undefined : given;
  };
  const rest = checked(forms?.other, needed) ?? checked(text, needed);
  const given = { ...forms };
  const categories = new Set([...Object.keys(builtIn), ...Object.keys(given)]) as Set<Intl.LDMLPluralRule>;
  const shown = [...categories].map((category) => [
    category,
    (category === 'other' ? undefined : checked(given[category], spelt)) ?? rest ?? builtIn[category] ?? builtIn.other,
  ]);
  return Object.fromEntries(shown) as PluralMessage;
}
