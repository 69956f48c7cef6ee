import type { SubjectFigures } from '../../../src/insights/insights-answer.js';
import { inWords } from '../reading/in-words.js';
import { entryOf } from '../../../src/entry-of.js';
import type { Words } from '../words/words.js';

/** What a type of subject is called; of a site's own type its slug, in words. */
export const subjectType = (type: string, { insights }: Words): string =>
  entryOf(insights.subjects.types, type) ?? inWords(type);

/** What a subject is called: as people do, or else by its type and id. */
export const subjectName = ({ type, id, name }: Pick<SubjectFigures, 'type' | 'id' | 'name'>, words: Words): string =>
  name ?? `${subjectType(type, words)} ${id}`;
