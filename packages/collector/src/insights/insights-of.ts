import {
  earlyWarning,
  rateOf,
  satisfactionRate,
  silentDissatisfaction,
  type Interval,
  type Rate,
  type SatisfactionRate,
  type SilentDissatisfaction,
} from '@hearback/insights';
import type { CaseFigures } from './case-figures.js';
import { scaleFigures, type ScaleFigures } from './scale-figures.js';
import { scorecardFigures, type ScorecardFigures } from './scorecard-figures.js';
import { countOf, scoresOf } from './scores-of.js';
import { FIXED_SCORES, type SubjectSum, type Tallies, type TallySum } from './tally.js';

/** What people said once their cases were resolved. */
export type FollowUpFigures = {
  /** Follow-ups ÷ resolutions, of those that came within the span. */
  readonly rate: Rate;
  readonly fixed: Readonly<Record<keyof typeof FIXED_SCORES, number>>;
  readonly firstTime: Rate;
  readonly promiseKept: Rate;
  readonly satisfaction: SatisfactionRate;
};

/** A subject, and whether more of its customers are dissatisfied than chance explains. */
export type SubjectFigures = SubjectSum & {
  /** Dissatisfied ÷ answers. */
  readonly rate: Rate;
  /** Shares between which nothing is out of the ordinary; `null` where nobody answered. */
  readonly limits: Interval | null;
  readonly isAbove: boolean;
  readonly isBelow: boolean;
};

/** What the voices of a span mean. */
export type Insights = {
  readonly ratings: number;
  readonly complaints: number;
  readonly suggestions: number;
  readonly scales: readonly ScaleFigures[];
  readonly scorecards: readonly ScorecardFigures[];
  readonly silent: SilentDissatisfaction;
  readonly cases: CaseFigures;
  readonly followUps: FollowUpFigures;
  /** The 200 that most was said of, those that are out of the ordinary first. */
  readonly subjects: readonly SubjectFigures[];
};

function followUpFigures(sums: readonly TallySum[]): FollowUpFigures {
  const asked = (name: string) => sums.filter(({ measure, item }) => measure === 'follow-up' && item === name);
  const share = (name: string) => {
    const given = asked(name);
    return rateOf(countOf(given.filter(({ score }) => score === 1)), countOf(given));
  };
  const followUps = countOf(asked('any'));
  const resolutions = countOf(sums.filter(({ measure }) => measure === 'resolved'));
  const fixed = (answer: keyof typeof FIXED_SCORES) =>
    countOf(asked('fixed').filter(({ score }) => score === FIXED_SCORES[answer]));
  return {
    // What was resolved before the span may be followed up within it.
    rate: rateOf(Math.min(followUps, resolutions), resolutions),
    fixed: { yes: fixed('yes'), partly: fixed('partly'), no: fixed('no') },
    firstTime: share('first-time'),
    promiseKept: share('promise-kept'),
    satisfaction: satisfactionRate(scoresOf(asked('satisfaction'))),
  };
}

function figuresOf(ofType: readonly SubjectSum[]): SubjectFigures[] {
  const { points } = earlyWarning(ofType.map((key) => ({ key, dissatisfied: key.dissatisfied, n: key.n })));
  return points.map(({ key, ratio, interval, n, limits, isAbove, isBelow }) => ({
    ...key,
    rate: { ratio, interval, n },
    limits,
    isAbove,
    isBelow,
  }));
}

/** Subjects are held against others of their type: a desk against desks, and not against the branch that it is a part of. */
function subjectFigures(subjects: readonly SubjectSum[]): SubjectFigures[] {
  const types = [...new Set(subjects.map(({ type }) => type))];
  return types
    .flatMap((type) => figuresOf(subjects.filter((each) => each.type === type)))
    .sort(
      (left, right) =>
        Number(right.isAbove) - Number(left.isAbove) || right.n + right.complaints - (left.n + left.complaints),
    );
}

/** What was counted, as figures. */
export function insightsOf({ sums, subjects }: Tallies, cases: CaseFigures): Insights {
  const said = (isMeant: (measure: string) => boolean) => countOf(sums.filter(({ measure }) => isMeant(measure)));
  const complaints = said((measure) => measure === 'complaint');
  return {
    ratings: said((measure) => measure.startsWith('scale ') || measure.startsWith('filled ')),
    complaints,
    suggestions: said((measure) => measure === 'suggestion'),
    scales: scaleFigures(sums),
    scorecards: scorecardFigures(sums),
    silent: silentDissatisfaction(complaints),
    cases,
    followUps: followUpFigures(sums),
    subjects: subjectFigures(subjects),
  };
}
