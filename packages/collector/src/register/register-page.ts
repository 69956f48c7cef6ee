import type { StoredRecord } from './record.js';

/** One page of a register. */
export type RegisterPage = {
  readonly records: readonly StoredRecord[];
  /** `seq` after which the register goes on; `null` at its end. */
  readonly next: number | null;
};

/** A page of all records after a place: at the end there are none. */
export const pageOf = (records: readonly StoredRecord[]): RegisterPage => ({
  records,
  next: records.at(-1)?.seq ?? null,
});
