import type { ScorecardFigures } from '../../../src/insights/insights-answer.js';

/** A scorecard, as far as it is told from those of other sites. */
export type SitedScorecard = Pick<ScorecardFigures, 'id' | 'version' | 'scale' | 'sites'>;

/** Whose answers the figures of a scorecard are; `null` if all sites judge it alike. */
export function sitesApart(scorecard: SitedScorecard, all: readonly SitedScorecard[]): string | null {
  const isAlike = ({ id, version, scale }: SitedScorecard) =>
    id === scorecard.id && version === scorecard.version && scale === scorecard.scale;
  return all.some((other) => other !== scorecard && isAlike(other)) ? scorecard.sites.join(' · ') : null;
}
