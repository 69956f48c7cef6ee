import { inWords } from '../reading/in-words.js';
import { entryOf } from '../../../src/entry-of.js';
import type { Words } from '../words/words.js';
import type { AskedScorecard } from './dimension-name.js';

/** What a scorecard is called: as the site says, or else, of a site's own, its id, in words. */
export const scorecardName = ({ id, label }: Pick<AskedScorecard, 'id' | 'label'>, { insights }: Words): string =>
  label ?? entryOf(insights.scorecards.names, id) ?? inWords(id);
