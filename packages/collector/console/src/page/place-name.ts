import type { Words } from '../words/words.js';
import type { Place } from './address.js';

/** What a part of the console is called. */
export const placeName = (words: Words, place: Place): string =>
  ({ cases: words.cases.cases, register: words.register, insights: words.insights.insights })[place];
