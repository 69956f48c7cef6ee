import {
  median,
  netPromoterScore,
  pareto,
  rateOf,
  satisfactionRate,
  silentDissatisfaction,
  verySatisfiedRate,
} from '@hearback/insights';
import type { Insights, ScaleFigures, SubjectFigures } from '../../../src/insights/insights-answer.js';

const HOUR_MS = 3_600_000;

/** Figures of one scale, from the scores that were given; the mean is of no interest. */
export function sampleScale(scale: 'likert5' | 'stars' | 'nps' | 'thumbs' | 'percent', given: readonly number[]) {
  const scores = [...new Set(given)].map((score) => {
    const n = given.filter((each) => each === score).length;
    return { score, n, share: n / given.length };
  });
  const isFive = scale === 'likert5' || scale === 'stars';
  return {
    scale,
    mean: 3,
    interval: null,
    standardDeviation: null,
    n: given.length,
    effectiveN: given.length,
    skipped: 0,
    ofHundred: 50,
    band: 'dissatisfied',
    scores,
    ...(isFive && { satisfied: satisfactionRate(given), verySatisfied: verySatisfiedRate(given) }),
    ...(scale === 'nps' && { nps: netPromoterScore(given) }),
  } satisfies ScaleFigures;
}

/** A subject of which nothing is out of the ordinary, but for what is said. */
export const sampleSubject = (of: Partial<SubjectFigures>): SubjectFigures => ({
  type: 'branch',
  id: '12',
  name: null,
  n: 40,
  dissatisfied: 12,
  complaints: 0,
  rate: rateOf(12, 40),
  limits: { lower: 0, upper: 0.2 },
  isAbove: false,
  isBelow: false,
  ...of,
});

/** What is told of how cases were handled. */
type Handled = {
  readonly complaints?: number;
  /** Successes and all, in the order of the deadlines. */
  readonly kept?: readonly (readonly [kept: number, of: number])[];
  readonly categories?: Readonly<Record<string, number>>;
  /** Hours until cases were acknowledged. */
  readonly hours?: readonly number[];
};

/** All scores on five points. */
const fiveOf = (scales: readonly ScaleFigures[]): number[] =>
  scales
    .filter(({ satisfied }) => satisfied)
    .flatMap(({ scores }) => scores.flatMap(({ score, n }) => Array.from({ length: n }, () => score)));

/** Figures of days on which nothing happened, but for what is said. */
export function sampleInsights(
  { complaints = 0, kept = [], categories = {}, hours = [] }: Handled = {},
  given: Partial<Insights> = {},
): Insights {
  const none = rateOf(0, 0);
  const deadline = (name: 'acknowledge' | 'act' | 'resolve', place: number) => ({
    name,
    ...rateOf(...(kept[place] ?? ([0, 0] as const))),
    took: median(place === 0 ? hours.map((each) => each * HOUR_MS) : []),
  });
  return {
    ratings: 0,
    complaints,
    suggestions: 0,
    samples: [],
    satisfaction: satisfactionRate(fiveOf(given.scales ?? [])),
    scales: [],
    scorecards: [],
    silent: silentDissatisfaction(complaints),
    cases: {
      received: complaints,
      open: 0,
      deadlines: [deadline('acknowledge', 0), deadline('act', 1), deadline('resolve', 2)],
      reopened: none,
      categories: pareto(Object.entries(categories)).map((spot) => ({ ...spot, label: null })),
    },
    followUps: {
      rate: none,
      fixed: { yes: 0, partly: 0, no: 0 },
      firstTime: none,
      promiseKept: none,
      satisfaction: satisfactionRate([]),
    },
    subjects: [],
    subjectsFound: 0,
    ...given,
  };
}
