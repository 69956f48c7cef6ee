import type { Scorecard } from '@hearback/protocol/light';
import { localizeScorecard } from '@hearback/protocol/scorecards/localize-scorecard';
import type { ScorecardStructure } from '@hearback/protocol/scorecards/scorecard-structure';
import type { LocaleId } from '../locales/locale-id.js';
import { PRESET_LABELS, type PresetLabels, type ScorecardId } from './preset-labels.js';

const structures: { readonly [Id in ScorecardId]: () => Promise<ScorecardStructure> } = {
  technician: async () => (await import('@hearback/protocol/scorecards/technician')).technician,
  servqual: async () => (await import('@hearback/protocol/scorecards/servqual')).servqual,
  courier: async () => (await import('@hearback/protocol/scorecards/courier')).courier,
  'equipment-after-sales': async () =>
    (await import('@hearback/protocol/scorecards/equipment-after-sales')).equipmentAfterSales,
  nursing: async () => (await import('@hearback/protocol/scorecards/nursing')).nursing,
};

/** A scorecard that comes along, and its words in one language. */
export type LoadedScorecard = { readonly structure: ScorecardStructure; readonly labels: PresetLabels };

/**
 * A scorecard in one language, fetched when it is first asked for.
 *
 * @throws {TypeError} If a chunk cannot be fetched.
 */
export async function loadScorecard(id: ScorecardId, locale: LocaleId): Promise<LoadedScorecard> {
  const load: () => Promise<{ readonly labels: PresetLabels }> = PRESET_LABELS[id][locale];
  const [structure, { labels }] = await Promise.all([structures[id](), load()]);
  return { structure, labels };
}

/** A scorecard ready to show. @param labels Its own words, or those a page gives in their place. */
export const localized = ({ structure }: LoadedScorecard, labels: PresetLabels): Scorecard =>
  localizeScorecard(structure, labels);
