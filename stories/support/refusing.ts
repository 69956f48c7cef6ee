import type { Behaviour } from '@hearback/testing';

/** Reason of the endpoint that refuses. */
export const REASON = 'This form closed on 1 January.';

/** An endpoint that takes no voice, and says why. */
export const REFUSING: Behaviour = { kind: 'refusing', code: 'form_closed', detail: REASON };

/** An endpoint that nobody can reach. */
export const DOWN: Behaviour = { kind: 'down' };
