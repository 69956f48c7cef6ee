/** What was found about one rule. */
export type Finding = {
  /** Name of the rule; never renamed. */
  readonly rule: string;
  /** `must`: voices are lost, counted twice or stuck where it is broken. `should`: less works than could. */
  readonly level: 'must' | 'should';
  /** The rule in a sentence. */
  readonly says: string;
  /** `not-asked`: something that the question needs was not given, or another rule is broken that it stands on. */
  readonly verdict: 'kept' | 'broken' | 'not-asked';
  /** What was expected, what came instead and what to do; where the rule is broken. */
  readonly found?: string;
};

/** All that was found about an endpoint. */
export type Report = {
  /** Whether no rule is broken that must be kept. */
  readonly ok: boolean;
  /** One for each rule, in the order in which they were asked. */
  readonly findings: readonly Finding[];
};
