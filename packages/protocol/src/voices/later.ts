import * as z from 'zod';
import { CASE_NUMBER_PATTERN } from '../case-number.js';
import { Sha256 } from '../digest.js';

/** The number a person was told. */
export const CaseNumber = z
  .string()
  .regex(new RegExp(`^${CASE_NUMBER_PATTERN}$`))
  .meta({ id: 'CaseNumber', description: 'Three groups of four Crockford base-32 symbols, the last one a check.' });
export type CaseNumber = z.infer<typeof CaseNumber>;

/** What everything said after the first voice carries: which case, and that the speaker is the one who raised it. */
export const later = {
  number: CaseNumber,
  /** From `trackingProof`. */
  proof: Sha256.optional(),
};
