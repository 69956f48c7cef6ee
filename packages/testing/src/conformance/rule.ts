import type { EndpointToCheck } from './endpoint-to-check.js';
import type { Finding } from './report.js';
import type { Sender } from './sender.js';

/** What a rule asks with. */
export type Asking = Pick<EndpointToCheck, 'origin' | 'read' | 'restart'> & { readonly sender: Sender };

/** Something an endpoint has to do. */
export type Rule = Pick<Finding, 'rule' | 'level' | 'says'> & {
  /** @returns What is wrong; `null` if nothing is, `undefined` if it could not be asked. */
  readonly ask: (asking: Asking) => Promise<string | null | undefined>;
};
