import { describe, expect, it } from 'vitest';
import type { Service } from '../cases/deadlines.js';
import { sampleEvent } from '../test-support/sample-event.js';
import { scorecardFigures } from './scorecard-figures.js';
import { talliesOf } from './tallies-of.js';
import { PARTS, type Measure, type TallySum } from './tally.js';

const sum = (site: string, measure: Measure, more: Partial<TallySum> = {}): TallySum => ({
  site,
  measure,
  dimension: '',
  item: '',
  respondent: 'customer',
  facet: 'perception',
  score: 4 * PARTS,
  sample: 100,
  n: 1,
  ...more,
});

/** A scorecard that was filled in once at a site. */
const filledIn = (site: string, card = 'visit'): TallySum[] => [
  sum(site, `filled ${card} 1 likert5`, { score: 75 }),
  ...['staff', 'rooms'].map((dimension) => sum(site, `dimension ${card} 1 likert5`, { dimension })),
];

const figuresOf = (services: Readonly<Record<string, Service>>, sums: readonly TallySum[]) =>
  scorecardFigures(sums, { labels: [], serviceOf: (site) => services[site] ?? {}, lang: 'en' }).map(
    ({ id, sites, n, dimensions }) => ({ id, sites, n, dimensions: dimensions.map((each) => each.id) }),
  );

describe('scorecardFigures', () => {
  it('takes together sites that weigh alike, in whatever order and with whatever sum', () => {
    const services = {
      shop: { weights: { visit: { staff: 0.3, rooms: 0.1 } } },
      portal: { weights: { visit: { rooms: 1, staff: 3 } } },
      kiosk: { weights: { visit: { rooms: 3, staff: 1 } } },
    };
    expect(
      figuresOf(
        services,
        Object.keys(services).flatMap((site) => filledIn(site)),
      ),
    ).toEqual([
      { id: 'visit', sites: ['kiosk'], n: 1, dimensions: ['rooms', 'staff'] },
      { id: 'visit', sites: ['portal', 'shop'], n: 2, dimensions: ['rooms', 'staff'] },
    ]);
  });

  it('keeps apart a site that names the same languages in another order, of which the first stands for those missing', () => {
    const services = {
      portal: { titles: { visit: { en: 'Visit', de: 'Besuch' } } },
      shop: { titles: { visit: { de: 'Besuch', en: 'Visit' } } },
    };
    const found = figuresOf(
      services,
      ['portal', 'shop'].flatMap((site) => filledIn(site)),
    );
    expect(found.map(({ sites }) => sites)).toEqual([['portal'], ['shop']]);
  });

  it('lists scorecards by their names, in whatever order they were counted', () => {
    const sums = [...filledIn('portal', 'visit'), ...filledIn('portal', 'call')];
    expect(figuresOf({}, sums).map(({ id }) => id)).toEqual(['call', 'visit']);
    expect(figuresOf({}, sums.toReversed()).map(({ id }) => id)).toEqual(['call', 'visit']);
  });

  it('has the composite of the answers themselves, without a trace of how means are kept', () => {
    const answers = [[4, 4, 3], [4, 4, 3], [4, 4, 3], [4, 4, 4], [4, 4, 4]]; // prettier-ignore
    const sums = answers.flatMap((scores) => {
      const items = scores.map((score, at) => ({ dimension: 'visit', item: `i${at}`, score }));
      const data = { scale: 'likert5', scorecard: { id: 'technician', version: '1' }, answers: items };
      const event = JSON.stringify(sampleEvent({ data }, 'rating'));
      const counted = talliesOf({ site: 'portal', receivedAt: '2026-11-22T12:00:00.000Z', event }, 'UTC');
      return counted.tallies.map((tally): TallySum => ({ ...tally, n: 1 }));
    });
    // A mean of exactly 3.8 is 70 of 100, the last of its band.
    expect(scorecardFigures(sums, { labels: [], serviceOf: () => ({}), lang: 'en' })).toMatchObject([
      { composite: 70, band: 'basically-satisfied', n: 5 },
    ]);
  });

  it('has an interval of the composite: the weighted sum of those of the dimensions', () => {
    const of = (dimension: string, scores: readonly number[]): TallySum[] =>
      scores.map((score) => sum('portal', 'dimension visit 1 likert5', { dimension, score: score * PARTS }));
    const composite = (...dimensions: readonly TallySum[][]) => {
      const sums = [...filledIn('portal').slice(0, 1), ...dimensions.flat()];
      const serviceOf = () => ({ weights: { visit: { staff: 3, rooms: 1 } } });
      return scorecardFigures(sums, { labels: [], serviceOf, lang: 'en' })[0]!;
    };
    // Staff: mean 3 ± 12.7062 · √2 / √2, cut at the ends of the scale. Rooms: mean 4 ± 4.3027 · 1 / √3, cut at 5.
    const found = composite(of('staff', [2, 4]), of('rooms', [3, 4, 5]));
    expect(found.composite).toBe(0.75 * 50 + 0.25 * 75);
    expect(found.interval!.lower).toBeCloseTo(0.25 * 25 * (3 - 4.302653 / Math.sqrt(3)), 4);
    expect(found.interval!.upper).toBe(100);
    expect(composite(of('staff', [2, 4]), of('rooms', [3]))).toMatchObject({ composite: 50, interval: null });
    expect(composite(of('staff', [2, 4]))).toMatchObject({ composite: 50, interval: { lower: 0, upper: 100 } });
    const unanswered = [sum('portal', 'dimension visit 1 likert5', { dimension: 'rooms', score: null })];
    expect(composite(of('staff', [2, 4]), unanswered)).toMatchObject({ composite: null, interval: null });
  });

  it('lets a dimension that somebody made up decide nothing', () => {
    const [filled, staff] = filledIn('portal', 'technician');
    const visit = { ...staff!, dimension: 'visit', n: 40 };
    const of = (sums: readonly TallySum[]) => scorecardFigures(sums, { labels: [], serviceOf: () => ({}), lang: 'en' });
    const made = [
      { ...staff!, dimension: 'made-up', score: PARTS },
      { ...staff!, dimension: 'other', score: null },
    ];
    const [before] = of([filled!, visit]);
    const [after] = of([filled!, visit, ...made]);
    expect(after).toMatchObject({ composite: before!.composite, band: before!.band });
    expect(after!.dimensions.map(({ id, weight }) => [id, weight])).toEqual([
      ['made-up', 0],
      ['other', 0],
      ['visit', 1],
    ]);
  });
});
