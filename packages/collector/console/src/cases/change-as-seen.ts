import { changeCase, type ChangeBody } from '../api/cases-api.js';
import { ChangedMeanwhile } from '../api/collector-error.js';
import type { WholeCase } from './case-types.js';
import { readCaseIfPossible } from './read-case-if-possible.js';
import { newsSince } from './timeline.js';

/**
 * Makes a change to a case as somebody has seen it. That a deadline passed since does not stand in the way: it is nobody's doing.
 *
 * @param version The case's when it was seen.
 * @returns The case as it is then.
 * @throws {ChangedMeanwhile} If somebody has changed it since.
 * @throws As {@link changeCase}.
 */
export async function changeAsSeen(number: string, version: number, body: ChangeBody): Promise<WholeCase> {
  try {
    return await changeCase(number, version, body);
  } catch (error) {
    if (!(error instanceof ChangedMeanwhile)) throw error;
    const found = await readCaseIfPossible(number);
    if (!found || found.version <= version || newsSince(found.steps, version).length > 0) throw error;
    return changeAsSeen(number, found.version, body);
  }
}
