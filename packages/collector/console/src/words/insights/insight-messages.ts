import type { GapAdvice, GapNumber, GapSide, SatisfactionBand } from '@hearback/insights';
import type { HeadlineName } from '../../insights/headlines.js';
import type { SpanDays } from '../../insights/figures-filter.js';
import type { DeadlineName } from '../../../../src/cases/deadlines.js';

/** What a gap is about. */
export interface GapMessages {
  readonly name: string;
  /** What is measured. */
  readonly about: string;
  /** What it means where it is negative. */
  readonly short: string;
  /** What it means where it is not. */
  readonly met: string;
}

/** What the part of the console that shows figures says, in one language. Functions take values that are already formatted. */
export interface InsightMessages {
  /** Name of the part. */
  readonly insights: string;
  readonly span: string;
  readonly days: Readonly<Record<SpanDays, string>>;
  /** Stands beside the days that are shown. */
  /** Beside the days that are shown; `timeZone` is timeZone `null` where each site has its own. */
  readonly hint: (before: string, timeZone: string | null) => string;
  readonly loading: string;
  readonly offline: string;
  readonly failed: string;
  readonly retry: string;
  readonly bands: Readonly<Record<SatisfactionBand, string>>;
  /** Two ends of an interval. */
  readonly range: (lower: string, upper: string) => string;
  /** Two ends of an interval of percentages; the lower one comes without its sign too. */
  readonly percentRange: (lower: string, upper: string, bareLower: string) => string;
  /** Puts what belongs together into one phrase. */
  readonly phrase: (parts: readonly string[]) => string;
  readonly sentences: (parts: readonly string[]) => string;
  readonly named: (name: string, rest: string) => string;
  readonly answers: (count: string, isOne: boolean) => string;
  readonly casesCounted: (count: string, isOne: boolean) => string;
  readonly noAnswers: string;
  readonly noCases: string;
  readonly few: string;
  /** As above, where there is little room. */
  readonly fewShort: string;
  readonly points: (signed: string, isOne: boolean) => string;
  /** Between two shares. */
  readonly percentPoints: (signed: string, isOne: boolean) => string;
  readonly mayBeChance: string;
  readonly unchanged: string;
  readonly better: string;
  readonly worse: string;
  readonly more: string;
  readonly fewer: string;
  readonly faster: string;
  readonly slower: string;
  readonly glance: {
    readonly title: string;
    readonly names: Readonly<Record<HeadlineName, string>>;
    readonly hints: Readonly<Record<HeadlineName, string>>;
    /** The band that a share is in, which is no name of those who make it up. */
    readonly band: (name: string) => string;
    readonly reading: string;
  };
  readonly looks: {
    readonly title: string;
    readonly nothing: string;
    readonly subject: (name: string, share: string, limit: string) => string;
    readonly late: Readonly<Record<DeadlineName, (late: string, of: string) => string>>;
    readonly category: (name: string, count: string, of: string) => string;
    readonly gap: (dimension: string, scorecard: string, points: string) => string;
  };
  readonly scales: {
    readonly title: string;
    readonly answer: string;
    readonly share: string;
    readonly count: string;
    readonly caption: (scale: string) => string;
    readonly mean: (mean: string, max: string) => string;
    readonly satisfied: (share: string) => string;
    readonly verySatisfied: (share: string) => string;
    readonly skipped: (count: string) => string;
    readonly nps: (score: string) => string;
    /** Answers of equal weight that would say as much. */
    readonly effective: (count: string) => string;
    /** How many answers came from a part of the people. */
    readonly sampledOf: (count: string, percent: string, isOne: boolean) => string;
    /** What a sample makes of the figures. */
    readonly sampled: (parts: string) => string;
  };
  readonly scorecards: {
    readonly title: string;
    readonly names: Readonly<Record<string, string>>;
    readonly filled: (count: string, isOne: boolean) => string;
    readonly composite: (value: string) => string;
    readonly noComposite: string;
    readonly weakestFirst: string;
    readonly caption: (name: string) => string;
    readonly itemCaption: (name: string) => string;
    readonly dimension: string;
    /** The dimension of items that a page puts into none. */
    readonly general: string;
    /** A dimension that a page gives no name. */
    readonly nthDimension: (place: string) => string;
    readonly item: string;
    readonly ofHundred: string;
    readonly mean: string;
    readonly weight: string;
    readonly items: (count: string, isOne: boolean) => string;
  };
  readonly gaps: {
    readonly title: string;
    readonly intro: string;
    readonly caption: (name: string) => string;
    readonly byDimension: (name: string) => string;
    readonly gap: string;
    /** Over the causes of a gap, and over what closes it. */
    readonly causes: string;
    readonly remedies: string;
    readonly advice: GapAdvice;
    readonly of: Readonly<Record<GapNumber, GapMessages>>;
    readonly sides: Readonly<Record<GapSide, string>>;
    /** Why there is no value. */
    readonly unanswered: (sides: string) => string;
    /** As above, where other dimensions have answers. */
    readonly unansweredIn: (sides: string, dimensions: string) => string;
    readonly none: string;
  };
  readonly complaints: {
    readonly title: string;
    readonly none: string;
    readonly caption: string;
    readonly category: string;
    readonly count: string;
    readonly share: string;
    readonly cumulative: string;
    readonly unsaid: string;
    readonly handling: string;
    readonly counted: Readonly<Record<'complaint' | 'suggestion', (count: string, isOne: boolean) => string>>;
    readonly received: (counted: readonly string[], open: string, isOneOpen: boolean) => string;
    readonly deadlinesCaption: string;
    readonly deadline: string;
    readonly kept: string;
    readonly took: string;
    /** What counts as a case, and of what the times are. */
    readonly deadlinesHint: string;
    readonly after: string;
    readonly afterCaption: string;
    readonly figure: string;
    readonly value: string;
    readonly basis: string;
    readonly followUps: (count: string, isOne: boolean) => string;
    readonly noFollowUps: string;
    /** Which follow-ups count. */
    readonly afterHint: string;
    readonly rates: Readonly<Record<'reopened' | 'followedUp' | 'firstTime' | 'promiseKept' | 'satisfied', string>>;
    readonly silent: string;
    readonly silentValue: (dissatisfied: string) => string;
    readonly silentBasis: (range: string, complaints: string, propensity: string) => string;
  };
  readonly subjects: {
    readonly title: string;
    readonly caption: string;
    readonly none: string;
    readonly subject: string;
    readonly types: Readonly<Record<string, string>>;
    readonly dissatisfied: string;
    readonly standing: string;
    readonly above: (limit: string) => string;
    readonly below: string;
    readonly usual: string;
    readonly more: (count: string) => string;
    readonly moreOf: (shown: string, count: string) => string;
    readonly search: string;
    readonly found: (count: string, isOne: boolean) => string;
  };
  readonly empty: {
    readonly title: string;
    readonly intro: string;
    readonly what: readonly (readonly [name: string, from: string])[];
    readonly longer: (days: string) => string;
    readonly toRegister: string;
  };
}
