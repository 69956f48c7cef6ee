import { inWords } from '../reading/in-words.js';
import type { Words } from '../words/words.js';

/** What a scorecard is called; of a site's own its id, in words. */
export const scorecardName = (id: string, { insights }: Words): string => insights.scorecards.names[id] ?? inWords(id);
