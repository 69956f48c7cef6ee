import {
  compositeScore,
  GAP_SIDES,
  percentScore,
  satisfactionBand,
  serviceGaps,
  type GapSide,
  type Interval,
  type Score,
} from '@hearback/insights';
import { SCALES, type ScaleId } from '@hearback/protocol';
import type { Service } from '../cases/deadlines.js';
import { nearestText, ownText, textIn } from '../language/site-text.js';
import { weightsOf } from './dimension-weights.js';
import { ownScorecard, type OwnScorecard } from './own-scorecard.js';
import { isCustomersView, standingOn, withoutDust } from './scale-figures.js';
import { countOf, scoresOf } from './scores-of.js';
import { PARTS, type ItemLabel, type TallySum } from './tally.js';
import type { DimensionFigures, ScorecardFigures } from './insights-answer.js';

/** Which side of a gap was answered; `undefined` if it belongs to no gap. */
function sideOf({ respondent, facet }: Pick<TallySum, 'respondent' | 'facet'>): GapSide | undefined {
  const name = facet === 'standard' || facet === 'promise' ? facet : `${respondent}-${facet}`;
  return GAP_SIDES.find((side) => side === name);
}

const inPoints = (sums: readonly TallySum[]): Generator<Score> =>
  scoresOf(sums.map(({ score, ...sum }) => ({ ...sum, score: score === null ? null : score / PARTS })));

function gapsOf(sums: readonly TallySum[], names: readonly string[], weights: readonly (number | undefined)[]) {
  const sides = new Set(sums.map(sideOf));
  sides.delete(undefined);
  if (sides.size < 2) return null;
  const byDimension = Map.groupBy(sums, ({ dimension }) => dimension);
  return serviceGaps(
    names.map((id, place) => {
      const bySide = Map.groupBy(byDimension.get(id) ?? [], sideOf);
      const answers = GAP_SIDES.map((side) => [side, inPoints(bySide.get(side) ?? [])]);
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
type ScorecardGroup = { readonly name: string; readonly own: OwnScorecard; readonly sites: readonly string[] };

/** What was counted, and what it is called. */
type Counted = {
  /** By site and measure. */
  readonly sums: ReadonlyMap<string, readonly TallySum[]>;
  /** By site, scorecard and item. */
  readonly labels: ReadonlyMap<string, readonly ItemLabel[]>;
  readonly lang: string | null;
};

/** Each once, in an order that no database decides. */
const distinct = (texts: readonly string[]): string[] => [...new Set(texts)].sort();

/** Σ weight · dimension, of 100, and its interval; both `null` where a dimension that weighs has no answer. */
function compositeOf(
  scale: ScaleId,
  figures: readonly DimensionFigures[],
): { composite: number | null; interval: Interval | null } {
  const weighing = figures.filter(({ weight }) => weight > 0);
  const isWhole = weighing.length > 0 && weighing.every(({ n }) => n > 0);
  if (!isWhole) return { composite: null, interval: null };
  const parts = weighing.map((each) => ({ id: each.id, weight: each.weight, ...percentScore(each, SCALES[scale]) }));
  const { percent, interval } = compositeScore(parts);
  return {
    composite: withoutDust(percent!),
    interval: interval && { lower: withoutDust(interval.lower), upper: withoutDust(interval.upper) },
  };
}

function figuresOf({ name, own, sites }: ScorecardGroup, { sums, labels, lang }: Counted): ScorecardFigures {
  const [id, version, scale] = name.split(' ') as [string, string, ScaleId];
  const of = (measure: string) => sites.flatMap((site) => sums.get(`${site} ${measure} ${name}`) ?? []);
  const labelsOf = (item: string) => sites.flatMap((site) => labels.get(`${site} ${id} ${version} ${item}`) ?? []);
  const [filled, items, dimensions] = [of('filled'), of('scorecard'), of('dimension')];
  const names = distinct(dimensions.map(({ dimension }) => dimension));
  const weights = weightsOf({ id, version, names }, own.weights);
  const views = Map.groupBy(dimensions.filter(isCustomersView), ({ dimension }) => dimension);
  const itemsBy = Map.groupBy(items.filter(isCustomersView), ({ dimension }) => dimension);
  const figures = names.map((dimension, place): DimensionFigures => {
    const asked = Map.groupBy(itemsBy.get(dimension) ?? [], ({ item }) => item);
    return {
      id: dimension,
      label: ownText(own.names, dimension, lang),
      weight: weights[place] ?? 1 / names.length,
      ...standingOn(scale, inPoints(views.get(dimension) ?? [])),
      items: distinct([...asked.keys()]).map((item) => ({
        id: item,
        label: nearestText(labelsOf(item), lang)?.label ?? null,
        ...standingOn(scale, scoresOf(asked.get(item)!)),
      })),
    };
  });
  const { composite, interval } = compositeOf(scale, figures);
  return {
    id,
    label: own.title === undefined ? null : textIn(own.title, lang),
    sites,
    version,
    scale,
    n: countOf(filled.filter(isCustomersView)),
    composite,
    interval,
    band: composite === null ? null : satisfactionBand(composite),
    dimensions: figures,
    gaps: gapsOf(dimensions, names, weights),
  };
}

/** Whether a scorecard, by its name, is answered on a scale that this version knows: a later one may have counted others. */
const hasKnownScale = (name: string): boolean => Object.hasOwn(SCALES, name.split(' ')[2] ?? '');

const byFirst = ([one]: readonly [string, unknown], [other]: readonly [string, unknown]): number =>
  one < other ? -1 : 1;

/** The same of all that a site says of a scorecard, in whatever order and with whatever sum of weights. */
function judgementOf({ title, names = {}, weights }: OwnScorecard): readonly unknown[] {
  const sum = Object.values(weights ?? {}).reduce((total, weight) => total + weight, 0);
  const shares =
    weights && Object.entries(weights).map(([id, weight]) => [id, (weight / sum).toPrecision(12)] as const);
  return [title, Object.entries(names).sort(byFirst), shares?.sort(byFirst)];
}

/** Each scorecard that was filled in, once for all sites that judge it alike, by its name and its first site. */
function groupsOf(
  counted: Iterable<Pick<TallySum, 'measure' | 'site'>>,
  serviceOf: ScorecardFacts['serviceOf'],
): ScorecardGroup[] {
  const groups = new Map<string, { name: string; own: OwnScorecard; sites: string[] }>();
  for (const { measure, site } of counted) {
    const name = /^filled (.*)$/.exec(measure)?.[1];
    if (name === undefined || !hasKnownScale(name)) continue;
    const own = ownScorecard(serviceOf(site), name.split(' ')[0]!);
    const key = JSON.stringify([name, judgementOf(own)]);
    const group = groups.get(key) ?? { name, own, sites: [] };
    groups.set(key, group);
    group.sites.push(site);
  }
  return [...groups.values()]
    .map((group) => ({ ...group, sites: group.sites.sort() }))
    .map((group) => [`${group.name} ${group.sites[0]}`, group] as const)
    .sort(byFirst)
    .map(([, group]) => group);
}

/** Figures of each scorecard that was filled in, by its name; of sites that judge it by other weights, or call it otherwise, apart. */
export function scorecardFigures(
  sums: readonly TallySum[],
  { labels, serviceOf, lang }: ScorecardFacts,
): ScorecardFigures[] {
  const sumsBy = Map.groupBy(sums, ({ site, measure }) => `${site} ${measure}`);
  const labelsBy = Map.groupBy(labels, ({ site, scorecard, item }) => `${site} ${scorecard} ${item}`);
  const counted = [...sumsBy.values()].map(([first]) => first!);
  return groupsOf(counted, serviceOf).map((group) => figuresOf(group, { sums: sumsBy, labels: labelsBy, lang }));
}
