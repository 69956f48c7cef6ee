import type { RegisterRecord } from './record.js';

/**
 * Records that somebody else made: what people said, and what colleagues did. One's own changes are confirmed where they are made.
 *
 * @param me Id of the handler who is signed in; empty without a name.
 */
export const byOthers = (records: readonly RegisterRecord[], me: string): RegisterRecord[] =>
  records.filter(({ event: { data } }) => !('by' in data) || data.by.id !== me);
