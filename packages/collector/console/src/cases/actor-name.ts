import type { Actor } from '@hearback/protocol';

/** Signs that turn around what is written behind a name. */
const TURNING = /[\u202a-\u202e\u2066-\u2069]/gu;

/** A person's name, or else their id, to be set within a sentence. */
export const actorName = ({ id, name }: Actor): string => (name ?? id).replace(TURNING, '');
