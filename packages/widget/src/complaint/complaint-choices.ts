import type { Pair } from '../attributes/parse-pairs.js';
import type { Messages } from '../locales/messages.js';

/** The labels of a group of messages as choices, in the order they are written in. */
export const choicesOf = <Id extends string>(labels: { readonly [Key in Id]: string }): { id: Id; label: string }[] =>
  (Object.keys(labels) as Id[]).map((id) => ({ id, label: labels[id] }));

/** Categories to choose from: the page's own, else the six usual ones. */
export const categoryChoices = (own: readonly Pair[], { complaint }: Messages): readonly Pair[] =>
  own.length > 0 ? own : choicesOf(complaint.categories);
