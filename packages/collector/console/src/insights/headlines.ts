import { satisfactionBand, silentDissatisfaction, type Rate, type SatisfactionBand } from '@hearback/insights';
import type { Insights } from '../../../src/insights/insights-answer.js';
import { changeOf, type Change } from './change-of.js';
import type { Measured } from './measured.js';

/** The figures that stand first. */
export type HeadlineName = 'satisfaction' | 'nps' | 'complaints' | 'onTime' | 'toAnswer';

/** A figure that stands first. */
export interface Headline extends Measured {
  readonly name: HeadlineName;
  readonly band: SatisfactionBand | null;
  /** Against the same length before; `null` where either has no answers. */
  readonly change: Change | null;
}

const measured = ({ ratio, interval, n }: Rate): Measured => ({ value: ratio, interval, n });

function netPromoterScoreOf({ scales }: Insights): Measured | null {
  const nps = scales.find(({ scale }) => scale === 'nps')?.nps;
  return nps ? { value: nps.score, interval: nps.interval, n: nps.n, effectiveN: nps.effectiveN } : null;
}

function complaintsOf({ complaints }: Insights): Measured {
  const { interval: estimated, propensity } = silentDissatisfaction(complaints);
  // The estimate is the count ÷ propensity, and so is its interval.
  const interval = { lower: estimated.lower * propensity, upper: estimated.upper * propensity };
  return { value: complaints, interval, n: complaints };
}

function deadlineOf({ cases }: Insights, name: 'acknowledge' | 'resolve') {
  return cases.deadlines.find((each) => each.name === name)!;
}

function toAnswerOf(insights: Insights): Measured {
  const { median, interval, n } = deadlineOf(insights, 'acknowledge').took;
  return { value: median, interval, n };
}

const MEASURES: Readonly<Record<HeadlineName, (insights: Insights) => Measured | null>> = {
  satisfaction: ({ satisfaction }) => ({ ...measured(satisfaction), effectiveN: satisfaction.effectiveN }),
  nps: netPromoterScoreOf,
  complaints: complaintsOf,
  onTime: (insights) => measured(deadlineOf(insights, 'resolve')),
  toAnswer: toAnswerOf,
};

/** What stands first: how satisfied people are, whether they recommend, how many complain, and how soon they are answered. */
export function headlinesOf(now: Insights, before: Insights): Headline[] {
  return (Object.keys(MEASURES) as HeadlineName[]).flatMap((name): Headline[] => {
    const [found, then] = [MEASURES[name](now), MEASURES[name](before)];
    if (!found) return [];
    const band = name === 'satisfaction' && found.value !== null ? satisfactionBand(100 * found.value) : null;
    return [{ name, ...found, band, change: then && changeOf(found, then) }];
  });
}
