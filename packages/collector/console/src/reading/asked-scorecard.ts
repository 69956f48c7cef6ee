import type { RatingData } from '@hearback/protocol';
import { ownText } from '../../../src/language/site-text.js';
import { entryOf } from '../../../src/entry-of.js';
import type { AskedScorecard } from '../insights/dimension-name.js';
import type { Words } from '../words/words.js';

/** The scorecard that somebody filled in, as their site calls it and its dimensions. */
export function askedScorecard(
  { scorecard: { id }, answers }: Pick<Extract<RatingData, { answers: unknown }>, 'scorecard' | 'answers'>,
  site: string | null,
  { sites, locale }: Pick<Words, 'sites' | 'locale'>,
): AskedScorecard {
  const naming = sites.find((each) => each.id === site);
  const names = entryOf(naming?.names ?? {}, id);
  return {
    id,
    label: ownText(naming?.titles, id, locale),
    dimensions: [...new Set(answers.map(({ dimension }) => dimension))].map((dimension) => ({
      id: dimension,
      label: ownText(names, dimension, locale),
      items: answers.filter((each) => each.dimension === dimension).map(({ label = null }) => ({ label })),
    })),
  };
}
