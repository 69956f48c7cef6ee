import type { EndpointToCheck } from './endpoint-to-check.js';
import type { Finding } from './report.js';
import type { Sender } from './sender.js';

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
