import type { Facet, Respondent } from '@hearback/protocol';
import type { SeenSites } from '../access/seen-sites.js';

/**
 * One thing that is counted: an answer on one day by one kind of respondent, overall or about one subject. It contains nothing personal, so that figures
 * stay when words are erased.
 */
export type Tally = {
  readonly site: string;
  /** Day on which the collector received it, by the site's time zone: `2026-11-22`. */
  readonly day: string;
  /** The subject that is counted; empty for the overall count. */
  readonly subjectType: string;
  readonly subjectId: string;
  readonly measure: Measure;
  /** Part of the measure: dimension and item of a scorecard's answer, or the question of a follow-up; empty if the measure has only one part. */
  readonly dimension: string;
  readonly item: string;
  readonly respondent: Respondent;
  readonly facet: Facet;
  /** As it was given; `null` for "does not apply". */
  readonly score: number | null;
  /** How many of a hundred visitors were asked; 100 if everybody may answer, and for everything that does not answer a question. */
  readonly sample: number;
};

/** How often an answer was given to a site within a span, over all subjects. */
export type TallySum = Pick<
  Tally,
  'site' | 'measure' | 'dimension' | 'item' | 'respondent' | 'facet' | 'score' | 'sample'
> & {
  readonly n: number;
};

/** Customers' feedback on a subject and everything that is a part of it, within a span. */
export type SubjectSum = {
  readonly type: string;
  readonly id: string;
  /** Its latest name; `null` if no voice gave one. */
  readonly name: string | null;
  /** Single scores and scorecards about what customers got, without those that do not apply. */
  readonly n: number;
  readonly dissatisfied: number;
  readonly complaints: number;
};

/**
 * What is counted. `scale`: scores of single questions. `scorecard`: scores of a scorecard's items. `dimension`: what one person answered on a dimension of it, in
 * the mean, in parts of a point of the scale ({@link PARTS}). `filled`: scorecards that were filled in,
 * each with the mean of its answers on what people got, rounded, of 100. `complaint` and `suggestion`: voices. `follow-up`: what was answered once a case was resolved;
 * its `item` says to which question. Of a subject, `view`: customers who scored what they got, 1 where
 * they are dissatisfied and 0 where not; and `complaint`.
 */
export type Measure =
  | `scale ${string}`
  | `scorecard ${string}`
  | `dimension ${string}`
  | `filled ${string}`
  | 'complaint'
  | 'suggestion'
  | 'follow-up'
  | 'view';

/** Scores of a `dimension` are whole parts of a point: as many as the least multiple of 1 to 12, so that the mean of up to twelve items is exact. */
export const PARTS = 27_720;

/** Scores for the answers to whether a case was put right. */
export const FIXED_SCORES = { no: 0, partly: 1, yes: 2 } as const;

/** The latest name of a subject. */
export type SubjectName = { readonly site: string; readonly type: string; readonly id: string; readonly name: string };

/** The latest label of a scorecard's item in one language. */
export type ItemLabel = {
  readonly site: string;
  /** Id and version of the scorecard, with a space between. */
  readonly scorecard: string;
  readonly item: string;
  /** BCP 47; empty where the voice did not say. */
  readonly lang: string;
  readonly label: string;
};

/** A span of days, both included. */
export type TallySpan = {
  /** `null` for all sites. */
  readonly site: string | null;
  /** `null` from the beginning. */
  readonly fromDay: string | null;
  /** `null` up to the end. */
  readonly toDay: string | null;
  /** Sites of which anything may be seen. @default all */
  readonly seen?: SeenSites;
};

/** All subjects of a type, whether they are listed or not. */
export type SubjectType = Pick<SubjectSum, 'type' | 'n' | 'dissatisfied'> & {
  /** How many there are. */
  readonly subjects: number;
};

/** Subjects with feedback within a span. */
export type SubjectList = {
  /** Those with the most feedback first. */
  readonly subjects: readonly SubjectSum[];
  /** Every type within the span, whatever is searched for. */
  readonly types: readonly SubjectType[];
  /** How many match the search. */
  readonly found: number;
};

/** A page of the subjects of a span. */
export type SubjectPage = TallySpan & {
  /** How many to leave out before the page. */
  readonly skip: number;
  /** A part of their names or ids, ignoring case; empty for all. */
  readonly text: string;
};

/** Most scorecards that are told of, those filled in most: more than a site has. The others are one scorecard without a name, `filled `, without a score. */
export const MAX_SCORECARDS = 50;

/** Most dimensions, and most items, of a scorecard that are told of, those answered most: as many as one voice can answer. */
export const MAX_PARTS = 100;

/** Most subjects on a page. */
export const MAX_SUBJECTS = 200;

/** What was counted within a span. */
export type Tallies = {
  readonly sums: readonly TallySum[];
  /** The first page of all. */
  readonly subjects: SubjectList;
  /** Labels of the scorecard items answered within the span. */
  readonly labels: readonly ItemLabel[];
  /** `seq` of the last record that is counted; 0 for none. */
  readonly upto: number;
};
