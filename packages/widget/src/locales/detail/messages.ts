/** The texts of what a complaint asks only when it is unfolded or called for. */
export type DetailMessages = {
  readonly wantedDetail: string;
  readonly occurredAt: string;
  readonly severity: string;
  readonly severities: { readonly A: string; readonly B: string; readonly C: string };
  readonly failure: string;
  readonly failures: { readonly outcome: string; readonly process: string };
  /** What is wrong with the day it happened. */
  readonly date: string;
  readonly futureDate: string;
  /** Asked where a complaint is about safety. */
  readonly danger: string;
  /** Said after it, where the page names no one to call. */
  readonly emergency: string;
  readonly consentMissing: string;
};
