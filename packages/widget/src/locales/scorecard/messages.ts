/** Texts of a scorecard's rows, and of questions that come one by one. */
export type ScorecardMessages = {
  /** In brackets after the label of a row. */
  readonly required: string;
  readonly rowMissing: string;
  /** Over the scale for what people expected of a service, and over the one for what they got. */
  readonly expectation: string;
  readonly perception: string;
  /** How far one is: `{step}`, `{total}`. */
  readonly step: string;
  readonly back: string;
  readonly next: string;
};
