import type { FindingKind } from '../../finders/finding.js';

/** The line under a field in which something looks like personal data: a question for each kind, and its two answers. */
export type FindersMessages = { readonly [Kind in FindingKind]: string } & {
  /** Puts dots in its place. */
  readonly hide: string;
  /** Leaves it as it is. */
  readonly keep: string;
};
