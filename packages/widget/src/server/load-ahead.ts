import { SCALE_IDS } from '@hearback/protocol/light';
import { loadTexts as loadScorecardTexts } from '../locales/scorecard/load.js';
import { loadLocale, loadWholeLocale } from '../locales/load-locale.js';
import { LOCALE_IDS } from '../locales/locale-id.js';
import { DRAWINGS } from '../rating/drawings/drawings.js';
import { loadScorecard } from '../scorecard/load-scorecard.js';
import { SCORECARD_IDS } from '../scorecard/preset-labels.js';
import { loadTrackerTexts } from '../tracker/load-tracker-texts.js';
import { haveAhead } from './loaded-ahead.js';

async function ahead<What extends readonly string[], Value>(
  load: (...what: What) => Promise<Value>,
  ...what: What
): Promise<void> {
  haveAhead(load, what, await load(...what));
}

/** Loads all that elements show at first, in every language: the texts, the scorecards that come along, how scales are drawn. */
export async function loadAhead(): Promise<void> {
  const drawings = new Set(SCALE_IDS.flatMap((scale) => DRAWINGS[scale] ?? []));
  await Promise.all([
    ...[...drawings].map((load) => ahead(load)),
    ...LOCALE_IDS.flatMap((locale) => [
      ...[loadLocale, loadWholeLocale, loadTrackerTexts].map((load) => ahead(load, locale)),
      ahead(loadScorecardTexts, locale),
      ...SCORECARD_IDS.map((id) => ahead(loadScorecard, id, locale)),
    ]),
  ]);
}
