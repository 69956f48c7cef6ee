import {
  FIVE_POINT_SCALES,
  earlyWarning,
  rateOf,
  satisfactionRate,
  silentDissatisfaction,
  type Rate,
  type SatisfactionRate,
} from '@hearback/insights';
import { isCustomersView, scaleFigures } from './scale-figures.js';
import { scorecardFigures, type ScorecardFacts } from './scorecard-figures.js';
import { countOf, scoresOf } from './scores-of.js';
import {
  FIXED_SCORES,
  type SubjectList,
  type SubjectSum,
  type SubjectType,
  type Tallies,
  type TallySum,
} from './tally.js';
import type { CountedCases } from './case-figures.js';
import type { FollowUpFigures, Insights, SubjectFigures } from './insights-answer.js';

function followUpFigures(sums: readonly TallySum[], rate: Rate): FollowUpFigures {
  const asked = (name: string) => sums.filter(({ measure, item }) => measure === 'follow-up' && item === name);
  const share = (name: string) => {
    const given = asked(name);
    return rateOf(countOf(given.filter(({ score }) => score === 1)), countOf(given));
  };
  const fixed = (answer: keyof typeof FIXED_SCORES) =>
    countOf(asked('fixed').filter(({ score }) => score === FIXED_SCORES[answer]));
  return {
    rate,
    fixed: { yes: fixed('yes'), partly: fixed('partly'), no: fixed('no') },
    firstTime: share('first-time'),
    promiseKept: share('promise-kept'),
    satisfaction: satisfactionRate(scoresOf(asked('satisfaction'))),
  };
}

/** Figures of the listed subjects of a type, compared with all subjects of that type. */
function figuresOf(ofType: readonly SubjectSum[], all: Pick<SubjectType, 'n' | 'dissatisfied'>): SubjectFigures[] {
  const sum = (count: 'n' | 'dissatisfied') => ofType.reduce((total, each) => total + each[count], 0);
  const others = { key: null, n: all.n - sum('n'), dissatisfied: all.dissatisfied - sum('dissatisfied') };
  const { points } = earlyWarning<SubjectSum | null>([
    ...ofType.map((key) => ({ key, dissatisfied: key.dissatisfied, n: key.n })),
    others,
  ]);
  return points.slice(0, -1).map(({ key, ratio, interval, n, limits, isAbove, isBelow }) => ({
    ...key!,
    rate: { ratio, interval, n },
    limits,
    isAbove,
    isBelow,
  }));
}

/** Compares subjects with others of their type: a desk with desks, and not with the branch that it is a part of. */
export function subjectFigures({ subjects, types }: SubjectList): SubjectFigures[] {
  const byType = Map.groupBy(subjects, ({ type }) => type);
  return types
    .flatMap((all) => {
      const ofType = byType.get(all.type);
      return ofType ? figuresOf(ofType, all) : [];
    })
    .sort(
      (left, right) =>
        Number(right.isAbove) - Number(left.isAbove) || right.n + right.complaints - (left.n + left.complaints),
    );
}

/** Customers' satisfaction over all single questions on five-point scales. */
function satisfactionOf(sums: readonly TallySum[]): SatisfactionRate {
  const measures = FIVE_POINT_SCALES.map((scale) => `scale ${scale}`);
  return satisfactionRate(scoresOf(sums.filter((each) => isCustomersView(each) && measures.includes(each.measure))));
}

const isRating = (measure: string): boolean => measure.startsWith('scale ') || measure.startsWith('filled ');

function samplesOf(sums: readonly TallySum[]): Insights['samples'] {
  const counted = new Map<number, number>();
  for (const { measure, sample, n } of sums) if (isRating(measure)) counted.set(sample, (counted.get(sample) ?? 0) + n);
  const samples = [...counted]
    .map(([percent, n]) => ({ percent, n }))
    .sort((one, other) => one.percent - other.percent);
  return samples.some(({ percent }) => percent < 100) ? samples : [];
}

/** The figures that follow from what was counted. */
export function insightsOf(
  { sums, subjects, labels }: Tallies,
  { cases, followedUp, ...facts }: CountedCases & Omit<ScorecardFacts, 'labels'>,
): Insights {
  const said = (isMeant: (measure: string) => boolean) => countOf(sums.filter(({ measure }) => isMeant(measure)));
  const isComplaint = (measure: string) => measure === 'complaint';
  const ofCustomers = sums.filter(({ measure, respondent }) => isComplaint(measure) && respondent === 'customer');
  return {
    ratings: said(isRating),
    complaints: said(isComplaint),
    suggestions: said((measure) => measure === 'suggestion'),
    satisfaction: satisfactionOf(sums),
    scales: scaleFigures(sums),
    samples: samplesOf(sums),
    scorecards: scorecardFigures(sums, { labels, ...facts }),
    silent: silentDissatisfaction(countOf(ofCustomers)),
    cases,
    followUps: followUpFigures(sums, followedUp),
    subjects: subjectFigures(subjects),
    subjectsFound: subjects.found,
  };
}
