import { GAP_SIDES, satisfactionBand, serviceGaps, type GapSide, type Score } from '@hearback/insights';
import { SCALES, type ScaleId } from '@hearback/protocol';
import type { Service } from '../cases/deadlines.js';
import { nearestText, ownText, textIn } from '../language/site-text.js';
import { weightsOf } from './dimension-weights.js';
import { ownScorecard, type OwnScorecard } from './own-scorecard.js';
import { isCustomersView, standingOn, withoutDust } from './scale-figures.js';
import { countOf, scoresOf } from './scores-of.js';
import { HUNDREDTHS, type ItemLabel, type TallySum } from './tally.js';
import type { DimensionFigures, ScorecardFigures } from './insights-answer.js';

/** Which side of a gap was answered; `undefined` if it belongs to no gap. */
function sideOf({ respondent, facet }: Pick<TallySum, 'respondent' | 'facet'>): GapSide | undefined {
  const name = facet === 'standard' || facet === 'promise' ? facet : `${respondent}-${facet}`;
  return GAP_SIDES.find((side) => side === name);
}

const inPoints = (sums: readonly TallySum[]): Generator<Score> =>
  scoresOf(sums.map(({ score, ...sum }) => ({ ...sum, score: score === null ? null : score / HUNDREDTHS })));

function gapsOf(sums: readonly TallySum[], names: readonly string[], weights: readonly (number | undefined)[]) {
  const sides = new Set(sums.map(sideOf));
  sides.delete(undefined);
  if (sides.size < 2) return null;
  return serviceGaps(
    names.map((id, place) => {
      const ofDimension = sums.filter(({ dimension }) => dimension === id);
      const answers = GAP_SIDES.map((side) => [side, inPoints(ofDimension.filter((each) => sideOf(each) === side))]);
      return { id, weight: weights[place], answers: Object.fromEntries(answers) as Record<GapSide, Iterable<Score>> };
    }),
  );
}

/** What is known in addition to the counts. */
export type ScorecardFacts = {
  readonly labels: readonly ItemLabel[];
  readonly serviceOf: (site: string) => Service;
  /** The reader's language, BCP 47; `null` for any. */
  readonly lang: string | null;
};

/** A scorecard, and the sites that judge it alike. */
type Judged = { readonly name: string; readonly own: OwnScorecard; readonly sites: string[] };

function figuresOf(
  { name, own, sites }: Judged,
  sums: readonly TallySum[],
  { labels, lang }: ScorecardFacts,
): ScorecardFigures {
  const [id, version, scale] = name.split(' ') as [string, string, ScaleId];
  const of = (measure: string) =>
    sums.filter((each) => each.measure === `${measure} ${name}` && sites.includes(each.site));
  const [filled, items, dimensions] = [of('filled'), of('scorecard'), of('dimension')];
  const names = [...new Set(dimensions.map(({ dimension }) => dimension))];
  const weights = weightsOf({ id, version, names }, own.weights);
  const views = dimensions.filter(isCustomersView);
  const figures = names.map((dimension, place): DimensionFigures => {
    const asked = items.filter((each) => isCustomersView(each) && each.dimension === dimension);
    return {
      id: dimension,
      label: ownText(own.names, dimension, lang),
      weight: weights[place] ?? 1 / names.length,
      ...standingOn(scale, inPoints(views.filter((each) => each.dimension === dimension))),
      items: [...new Set(asked.map(({ item }) => item))].map((item) => ({
        id: item,
        label:
          nearestText(
            labels.filter(
              (each) => each.scorecard === `${id} ${version}` && each.item === item && sites.includes(each.site),
            ),
            lang,
          )?.label ?? null,
        ...standingOn(scale, scoresOf(asked.filter((each) => each.item === item))),
      })),
    };
  });
  const isWhole = figures.length > 0 && figures.every(({ ofHundred }) => ofHundred !== null);
  const composite = isWhole
    ? withoutDust(figures.reduce((sum, { weight, ofHundred }) => sum + weight * ofHundred!, 0))
    : null;
  return {
    id,
    label: own.title === undefined ? null : textIn(own.title, lang),
    sites: sites.toSorted(),
    version,
    scale,
    n: countOf(filled.filter(isCustomersView)),
    composite,
    band: composite === null ? null : satisfactionBand(composite),
    dimensions: figures,
    gaps: gapsOf(dimensions, names, weights),
  };
}

/** Whether a scorecard, by its name, is answered on a scale that this version knows: a later one may have counted others. */
const hasKnownScale = (name: string): boolean => Object.hasOwn(SCALES, name.split(' ')[2] ?? '');

/** Each scorecard that was filled in, once for all sites that judge it alike. */
function judgedOf(sums: readonly TallySum[], serviceOf: ScorecardFacts['serviceOf']): Judged[] {
  const judged = new Map<string, Judged>();
  for (const { measure, site } of sums) {
    const name = /^filled (.*)$/.exec(measure)?.[1];
    if (name === undefined || !hasKnownScale(name)) continue;
    const own = ownScorecard(serviceOf(site), name.split(' ')[0]!);
    const key = JSON.stringify([name, own]);
    const alike = judged.get(key) ?? { name, own, sites: [] };
    judged.set(key, alike);
    if (!alike.sites.includes(site)) alike.sites.push(site);
  }
  return [...judged.values()];
}

/** Figures of each scorecard that was filled in, by its name; of sites that judge it by other weights, or call it otherwise, apart. */
export const scorecardFigures = (sums: readonly TallySum[], facts: ScorecardFacts): ScorecardFigures[] =>
  judgedOf(sums, facts.serviceOf).map((judged) => figuresOf(judged, sums, facts));
