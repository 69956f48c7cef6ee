import { readCase } from '../api/cases-api.js';
import { SignedOut } from '../api/collector-error.js';
import type { WholeCase } from './case-types.js';

/**
 * Reads a case, if there is one.
 *
 * @returns `null` if there is none, or the collector does not answer.
 * @throws {SignedOut} If the session is over: then it is over for every case.
 */
export async function readCaseIfPossible(number: string): Promise<WholeCase | null> {
  try {
    return await readCase(number);
  } catch (error) {
    if (error instanceof SignedOut) throw error;
    return null;
  }
}
