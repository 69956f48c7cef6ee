import type { Words } from '../form/words.js';
import { fillPlural } from '../locales/fill-plural.js';

/** What a screen reader calls a number of stars: how many, and what they mean. */
export const starName = (stars: number, { messages, locale }: Words): string =>
  `${fillPlural(messages.rating.star, stars, locale)}, ${messages.scales.stars.names[stars - 1]}`;
