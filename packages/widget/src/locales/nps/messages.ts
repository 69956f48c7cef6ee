/** What is asked after a score on `nps` that is not low. */
export type NpsMessages = {
  /** After a 7 or 8. */
  readonly passive: string;
  /** After a 9 or 10. */
  readonly promoter: string;
};
