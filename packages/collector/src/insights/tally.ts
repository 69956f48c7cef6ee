import type { Facet, Respondent } from '@hearback/protocol';

/**
 * What is counted alike: how often one thing was said on one day by one kind of person, of all and of one subject. It holds nothing that is personal, so
 * that figures stay when words are erased.
 */
export type Tally = {
  readonly site: string;
  /** Day on which the collector took it, by the site's clock: `2026-11-22`. */
  readonly day: string;
  /** The subject that this is counted of; empty where it is counted of all. */
  readonly subjectType: string;
  readonly subjectId: string;
  readonly measure: Measure;
  /** What of the measure: the dimension and the item of a scorecard's answer, what a follow-up was asked; empty where there is but one thing. */
  readonly dimension: string;
  readonly item: string;
  readonly respondent: Respondent;
  readonly facet: Facet;
  /** As it was given; `null` for "does not apply". */
  readonly score: number | null;
  /** How many of a hundred people were asked: 100 where everybody may speak, and for what is no answer to a question. */
  readonly sample: number;
};

/** How often something was said within a span, of whatever subject. */
export type TallySum = Pick<Tally, 'measure' | 'dimension' | 'item' | 'respondent' | 'facet' | 'score' | 'sample'> & {
  readonly n: number;
};

/** What customers said of a subject, and of all that is a part of it, within a span. */
export type SubjectSum = {
  readonly type: string;
  readonly id: string;
  /** What people call it, as it was told last; `null` where nobody did. */
  readonly name: string | null;
  /** Single scores and scorecards of what they got; those that do not apply are left out. */
  readonly n: number;
  readonly dissatisfied: number;
  readonly complaints: number;
};

/**
 * What is counted. `scale`: scores of single questions. `scorecard`: scores of a scorecard's items. `dimension`: what one person answered on a dimension of it, in
 * the mean, in hundredths of a point of the scale. `filled`: scorecards that were filled in,
 * each with the mean of its answers on what people got, of 100. `complaint` and `suggestion`: voices. `follow-up`: what was answered once a case was resolved;
 * its `item` says to which question, `any` counts them all. `resolved`: resolutions. Of a subject, `view`: customers who scored what they got, 1 where
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
  | 'resolved'
  | 'view';

/** Scores of a `dimension` are in these. */
export const HUNDREDTHS = 100;

/** How answers to whether it was put right are counted. */
export const FIXED_SCORES = { no: 0, partly: 1, yes: 2 } as const;

/** The name that people give a subject, as it was told last. */
export type SubjectName = { readonly site: string; readonly type: string; readonly id: string; readonly name: string };

/** The words that an item of a scorecard was asked in, as they were told last in a language. */
export type ItemLabel = {
  readonly site: string;
  /** Id and version of the scorecard, with a space between. */
  readonly scorecard: string;
  readonly item: string;
  /** BCP 47; empty where the voice did not say. */
  readonly lang: string;
  readonly label: string;
};

/** Which part of what was counted is asked for: days, both included. */
export type TallySpan = {
  /** `null` for all sites. */
  readonly site: string | null;
  /** `null` from the beginning. */
  readonly fromDay: string | null;
  /** `null` up to the end. */
  readonly toDay: string | null;
};

/** All subjects of a type, whether they are listed or not. */
export type SubjectType = Pick<SubjectSum, 'type' | 'n' | 'dissatisfied'> & {
  /** How many there are. */
  readonly subjects: number;
};

/** Subjects that something was said of within a span. */
export type SubjectList = {
  /** Those that most was said of, first. */
  readonly subjects: readonly SubjectSum[];
  /** Every type within the span, whatever is searched for. */
  readonly types: readonly SubjectType[];
  /** How many fit what is searched for. */
  readonly found: number;
};

/** Which subjects of a span are asked for. */
export type SubjectPage = TallySpan & {
  /** How many come before the first of the page. */
  readonly skip: number;
  /** A part of their names or ids, in any case of letters; empty for all. */
  readonly text: string;
};

/** Most subjects of a page. */
export const MAX_SUBJECTS = 200;

/** What was counted within a span. */
export type Tallies = {
  readonly sums: readonly TallySum[];
  /** The first page of all. */
  readonly subjects: SubjectList;
  /** Of the items of scorecards that were answered within the span. */
  readonly labels: readonly ItemLabel[];
  /** `seq` of the last record that is counted; 0 for none. */
  readonly upto: number;
};
