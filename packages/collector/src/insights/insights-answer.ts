import type {
  HotSpot,
  Interval,
  MeanScore,
  Median,
  NetPromoterScore,
  Rate,
  SatisfactionBand,
  SatisfactionRate,
  ServiceGaps,
  SilentDissatisfaction,
  VerySatisfiedRate,
} from '@hearback/insights';
import type { ScaleId } from '@hearback/protocol';
import type { DeadlineName } from '../cases/deadlines.js';
import type { FIXED_SCORES, SubjectSum } from './tally.js';

/** A mean, and its place on the scale. */
export type Standing = MeanScore & {
  /** `mean` of 100; `null` without an answer. */
  readonly ofHundred: number | null;
  readonly band: SatisfactionBand | null;
};

/** Customers' answers on one scale, to single questions about what they got. */
export type ScaleFigures = Standing & {
  readonly scale: ScaleId;
  /** How often each score was given, the highest first, and its share of the people that the answers stand for. */
  readonly scores: readonly { readonly score: number; readonly n: number; readonly share: number }[];
  /** Of five points; absent on other scales. */
  readonly satisfied?: SatisfactionRate;
  readonly verySatisfied?: VerySatisfiedRate;
  /** Of the scale `nps` alone. */
  readonly nps?: NetPromoterScore;
};

/** What customers answered about one item of a scorecard. */
export type ItemFigures = Standing & {
  readonly id: string;
  /** Its latest label, in the reader's language if there is one; `null` if no voice has given one. */
  readonly label: string | null;
};

/** What customers answered about one dimension: the mean of each person's items. */
export type DimensionFigures = Standing & {
  readonly id: string;
  /** From the site's `service`; `null` if it gives none. */
  readonly label: string | null;
  /** Share of the whole, 0–1; 0 for a dimension that the scorecard does not have. */
  readonly weight: number;
  readonly items: readonly ItemFigures[];
};

/** The figures of a scorecard. */
export type ScorecardFigures = {
  readonly id: string;
  /** Its title, from the site's `service`; `null` if it gives none. */
  readonly label: string | null;
  /** Sites whose answers these are: those that weigh and call it alike. */
  readonly sites: readonly string[];
  readonly version: string;
  readonly scale: ScaleId;
  /** Scorecards that customers filled in. */
  readonly n: number;
  /** Σ weight · dimension, of 100; `null` where a dimension that weighs has no answer. */
  readonly composite: number | null;
  /** Of `composite`, of 100; `null` where a dimension that weighs has fewer than two answers. */
  readonly interval: Interval | null;
  readonly band: SatisfactionBand | null;
  readonly dimensions: readonly DimensionFigures[];
  /** Where more than one side of a gap was asked for; `null` elsewhere. */
  readonly gaps: ServiceGaps | null;
};

/** How many cases kept one deadline. */
export type DeadlineFigures = Rate & {
  readonly name: DeadlineName;
  /**
   * Of the cases in which it was done: milliseconds from receipt, around the clock. Of a case that was reopened, the longest time from
   * receipt or from a reopening.
   */
  readonly took: Median;
};

/** How many complaints were about one category. */
export type CategoryFigures = HotSpot<string> & {
  /** What the sites call it, or else, of other than the built-in ones, what most of those who chose it lately saw it called in the reader's language; `null` if neither is known. */
  readonly label: string | null;
};

/** What became of the cases that were received within a span. */
export type CaseFigures = {
  readonly received: number;
  readonly open: number;
  /**
   * `ratio` is the share of cases that were in time, of those in which it was done or fell due. A case that was reopened counts once, and is late
   * if it was late at any time. What a person withdrew before it fell due is neither.
   */
  readonly deadlines: readonly DeadlineFigures[];
  /** Of the cases that were ever resolved or rejected, those that were reopened after that. */
  readonly reopened: Rate;
  /** What complaints were about, as their handlers classified them; an empty key for those without a category. */
  readonly categories: readonly CategoryFigures[];
};

/** Answers to the follow-up after a case is resolved. */
export type FollowUpFigures = {
  /** Of the cases received within the span and resolved since, those that were followed up after their last resolution. */
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

/** The figures of a span. */
export type Insights = {
  readonly ratings: number;
  readonly complaints: number;
  readonly suggestions: number;
  /** Ratings by how many of a hundred people were asked, the fewest first; empty where everybody was. */
  readonly samples: readonly { readonly percent: number; readonly n: number }[];
  /** Share of the top two of five points among customers' answers to single questions, over all five-point scales. */
  readonly satisfaction: SatisfactionRate;
  readonly scales: readonly ScaleFigures[];
  readonly scorecards: readonly ScorecardFigures[];
  /** From the complaints of customers alone: it is of them that only a few complain. */
  readonly silent: SilentDissatisfaction;
  readonly cases: CaseFigures;
  readonly followUps: FollowUpFigures;
  /** The 200 subjects with the most feedback, those above their limit first. */
  readonly subjects: readonly SubjectFigures[];
  /** How many subjects there are. */
  readonly subjectsFound: number;
};

/** Subjects that were asked for. */
export type ListedSubjects = Pick<Insights, 'subjects' | 'subjectsFound'>;
