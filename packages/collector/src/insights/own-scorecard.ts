import type { Service } from '../cases/deadlines.js';
import { entryOf } from '../entry-of.js';
import type { SiteText, SiteTexts } from '../language/site-text.js';

/** What a site says of a scorecard of its own. */
export type OwnScorecard = {
  readonly title?: SiteText | undefined;
  /** Of its dimensions, by id. */
  readonly names?: SiteTexts | undefined;
  /** Of its dimensions, by id. */
  readonly weights?: Readonly<Record<string, number>> | undefined;
};

/** What a site says of the scorecard with an id, which may come from anybody. */
export const ownScorecard = ({ titles = {}, names = {}, weights = {} }: Service, id: string): OwnScorecard => ({
  title: entryOf(titles, id),
  names: entryOf(names, id),
  weights: entryOf(weights, id),
});
