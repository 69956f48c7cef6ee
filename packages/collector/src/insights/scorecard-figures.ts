import { GAP_SIDES, satisfactionBand, serviceGaps, type GapSide, type Score } from '@hearback/insights';
import { SCALES, type ScaleId } from '@hearback/protocol';
import type { ScorecardWeights } from '../cases/deadlines.js';
import { nearestText, ownText } from '../language/site-text.js';
import { weightsOf } from './dimension-weights.js';
import type { OwnNames } from './own-names.js';
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
  /** Weights from the sites' services. */
  readonly weights: ScorecardWeights;
  /** Titles of scorecards and names of dimensions, from the same. */
  readonly own: OwnNames;
  /** The reader's language, BCP 47; `null` for any. */
  readonly lang: string | null;
};

function figuresOf(
  name: string,
  sums: readonly TallySum[],
  { labels, weights: ownWeights, own, lang }: ScorecardFacts,
): ScorecardFigures {
  const [id, version, scale] = name.split(' ') as [string, string, ScaleId];
  const of = (measure: string) => sums.filter((each) => each.measure === `${measure} ${name}`);
  const [filled, items, dimensions] = [of('filled'), of('scorecard'), of('dimension')];
  const names = [...new Set(dimensions.map(({ dimension }) => dimension))];
  const weights = weightsOf({ id, version, names }, ownWeights);
  const ownDimensions = Object.hasOwn(own.names, id) ? own.names[id] : undefined;
  const views = dimensions.filter(isCustomersView);
  const figures = names.map((dimension, place): DimensionFigures => {
    const asked = items.filter((each) => isCustomersView(each) && each.dimension === dimension);
    return {
      id: dimension,
      label: ownText(ownDimensions, dimension, lang),
      weight: weights[place] ?? 1 / names.length,
      ...standingOn(scale, inPoints(views.filter((each) => each.dimension === dimension))),
      items: [...new Set(asked.map(({ item }) => item))].map((item) => ({
        id: item,
        label:
          nearestText(
            labels.filter((each) => each.scorecard === `${id} ${version}` && each.item === item),
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
    label: ownText(own.titles, id, lang),
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

/** Figures of each scorecard that was filled in, by its name. */
export function scorecardFigures(sums: readonly TallySum[], facts: ScorecardFacts): ScorecardFigures[] {
  const names = sums.flatMap(({ measure }) => (measure.startsWith('filled ') ? [measure.slice('filled '.length)] : []));
  return [...new Set(names)].filter(hasKnownScale).map((name) => figuresOf(name, sums, facts));
}
