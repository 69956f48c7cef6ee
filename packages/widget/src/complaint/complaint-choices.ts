import type { Pair } from '../attributes/parse-pairs.js';
import { choicesOf } from '../form/choices-of.js';
import type { AllMessages } from '../locales/messages.js';

/** Categories to choose from: the page's own, else the six usual ones. */
export const categoryChoices = (own: readonly Pair[], { complaint }: AllMessages): readonly Pair[] =>
  own.length > 0 ? own : choicesOf(complaint.categories);
