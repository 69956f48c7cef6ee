import type { Words } from '../words/words.js';
import { CHANGE_FIELDS, type FieldName, type HandlerChange } from './change-fields.js';

/** Says which fields a change still needs. A new classification needs any one of its own. */
export function whatIsMissing(change: HandlerChange, missing: readonly FieldName[], { cases, locale }: Words): string {
  const { needed, neededOne, fields } = cases.composer;
  const all = new Intl.ListFormat(locale, { type: 'conjunction' });
  if (change !== 'reclassified') return needed(all.format(missing.map((name) => fields[name])));
  const own = CHANGE_FIELDS.reclassified.flatMap(({ name }) => (name === 'note' ? [] : [fields[name]]));
  return neededOne(new Intl.ListFormat(locale, { type: 'disjunction' }).format(own));
}
