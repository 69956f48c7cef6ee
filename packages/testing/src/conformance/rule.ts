import { acknowledges } from './answers.js';
import type { EndpointToCheck } from './endpoint-to-check.js';
import type { Finding } from './report.js';
import type { Answer, Sender } from './sender.js';

/** What a rule checks with. */
export type Asking = Pick<EndpointToCheck, 'origin' | 'read' | 'restart'> & { readonly sender: Sender };

/** Why a rule was not checked: the endpoint's answers, or whoever checks it, did not provide what the rule needs. */
export type NotAsked = { readonly needs: string };

/** Something an endpoint has to do. */
export type Rule = Pick<Finding, 'rule' | 'level' | 'says'> & {
  /** @returns What is wrong; `null` if nothing is. */
  readonly ask: (asking: Asking) => Promise<string | NotAsked | null>;
};

/** For rules about single voices, where the endpoint answers with a status alone. */
export const NEEDS_OUTCOMES: NotAsked = { needs: 'answers with "outcomes"' };

/**
 * What follows from answers without outcomes: acknowledgements leave a rule about single voices unchecked, anything else breaks it.
 *
 * @param expected - What should have come, as in "Expected …".
 * @returns `null` if every answer has outcomes.
 */
export function withoutOutcomes(answers: readonly Answer[], expected: string): string | NotAsked | null {
  const bare = answers.filter(({ outcomes }) => !outcomes);
  const failure = bare.find((answer) => !acknowledges(answer));
  if (failure) return `Expected ${expected}, got ${failure.shown}.`;
  return bare.length > 0 ? NEEDS_OUTCOMES : null;
}
