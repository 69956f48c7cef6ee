/** The result for one rule. */
export type Finding = {
  /** Name of the rule; never renamed. */
  readonly rule: string;
  /** `must`: if broken, voices are lost, counted twice or sent for ever. `should`: if broken, something works less well. */
  readonly level: 'must' | 'should';
  /** The rule in a sentence. */
  readonly says: string;
  /** `not-asked`: the rule was not checked; `needs` says why. */
  readonly verdict: 'kept' | 'broken' | 'not-asked';
  /** What was expected, what came instead and what to do. Only of a broken rule. */
  readonly found?: string;
  /** What the check would need, such as `read`. Only of a rule that was not checked. */
  readonly needs?: string;
};

/** The results for an endpoint. */
export type Report = {
  /** Whether all rules of the level `must` that were checked are kept. */
  readonly ok: boolean;
  /** One for each rule, in the order in which they were checked. */
  readonly findings: readonly Finding[];
};
