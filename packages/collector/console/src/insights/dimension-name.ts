import { labelOf } from '../words/insights/scorecard-labels.js';
import type { Words } from '../words/words.js';

/** A scorecard, as far as it and its dimensions are called by it. */
export interface AskedScorecard {
  readonly id: string;
  readonly label: string | null;
  readonly dimensions: readonly {
    readonly id: string;
    readonly label: string | null;
    readonly items: readonly { readonly label: string | null }[];
  }[];
}

/** The words for an id that the widget gives where a page gives none; `null` for any other. */
function ofNoName({ dimensions }: AskedScorecard, id: string, { insights }: Words): string | null {
  const { general, nthDimension } = insights.scorecards;
  if (id === 'general') return general;
  const place = /^dimension-(\d+)$/.exec(id)?.[1];
  if (place === undefined) return null;
  const items = dimensions.find((each) => each.id === id)?.items ?? [];
  return (items.length === 1 ? items[0]!.label : null) ?? nthDimension(place);
}

/**
 * What a dimension of a scorecard is called: as the site says. Voices carry the words of items and not those of dimensions, so one of a site that
 * says nothing goes by its id, or, where the page gave it none, by its only item.
 */
export const dimensionName = (scorecard: AskedScorecard, id: string, words: Words): string =>
  scorecard.dimensions.find((each) => each.id === id)?.label ??
  labelOf(words.locale, scorecard.id, 'dimensions', { id, label: ofNoName(scorecard, id, words) });
