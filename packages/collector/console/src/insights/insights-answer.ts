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
import type { ScaleId } from '@hearback/protocol/light';
import type { DeadlineName } from '../cases/case-types.js';

/** A mean, and where it stands between the ends of its scale. */
export interface Standing extends MeanScore {
  /** `mean` of 100; `null` without an answer. */
  readonly ofHundred: number | null;
  readonly band: SatisfactionBand | null;
}

/** What customers answered to single questions on one scale. */
export interface ScaleFigures extends Standing {
  readonly scale: ScaleId;
  /** How often each score was given, and its share of the people that the answers stand for; those that nobody gave are left out. */
  readonly scores: readonly { readonly score: number; readonly n: number; readonly share: number }[];
  /** Of five points; absent on other scales, as is the next. */
  readonly satisfied?: SatisfactionRate;
  readonly verySatisfied?: VerySatisfiedRate;
  /** Of the scale `nps` alone. */
  readonly nps?: NetPromoterScore;
}

/** What customers answered about one dimension of a scorecard. */
export interface DimensionFigures extends Standing {
  readonly id: string;
  /** Share of the whole, 0–1. */
  readonly weight: number;
  readonly items: readonly (Standing & { readonly id: string; readonly label: string | null })[];
}

/** What came of a scorecard. */
export interface ScorecardFigures {
  readonly id: string;
  readonly version: string;
  readonly scale: ScaleId;
  /** Scorecards that customers filled in. */
  readonly n: number;
  /** Of 100; `null` where a dimension has no answer. */
  readonly composite: number | null;
  readonly band: SatisfactionBand | null;
  readonly dimensions: readonly DimensionFigures[];
  /** `null` where no more than one side was asked. */
  readonly gaps: ServiceGaps | null;
}

/** How one deadline was kept: `ratio` is the share that was done in time, of all that was done or fell due. */
export interface DeadlineFigures extends Rate {
  readonly name: DeadlineName;
  /** Milliseconds. */
  readonly took: Median;
}

/** What became of the cases that were received. */
export interface CaseFigures {
  readonly received: number;
  readonly open: number;
  readonly deadlines: readonly DeadlineFigures[];
  readonly reopened: Rate;
  /** An empty key for what nobody said. */
  readonly categories: readonly HotSpot<string>[];
}

/** What people said once their cases were resolved. */
export interface FollowUpFigures {
  readonly rate: Rate;
  readonly firstTime: Rate;
  readonly promiseKept: Rate;
  readonly satisfaction: SatisfactionRate;
}

/** What was said of a subject, and whether that is out of the ordinary. */
export interface SubjectFigures {
  readonly type: string;
  readonly id: string;
  readonly name: string | null;
  /** Answers. */
  readonly n: number;
  readonly complaints: number;
  /** Dissatisfied ÷ answers. */
  readonly rate: Rate;
  /** `null` where nobody answered. */
  readonly limits: Interval | null;
  readonly isAbove: boolean;
  readonly isBelow: boolean;
}

/** Subjects that were asked for. */
export interface SubjectList {
  readonly subjects: readonly SubjectFigures[];
  /** How many there are, whether they are listed or not. */
  readonly subjectsFound: number;
}

/** What the voices of some days mean, as far as the console tells it. */
export interface Insights extends SubjectList {
  readonly ratings: number;
  readonly complaints: number;
  readonly suggestions: number;
  /** Ratings by how many of a hundred people were asked; empty where everybody was. */
  readonly samples: readonly { readonly percent: number; readonly n: number }[];
  /** Of all single questions on five points together. */
  readonly satisfaction: SatisfactionRate;
  readonly scales: readonly ScaleFigures[];
  readonly scorecards: readonly ScorecardFigures[];
  readonly silent: SilentDissatisfaction;
  readonly cases: CaseFigures;
  readonly followUps: FollowUpFigures;
}
