import { Refused, SignedOut } from '../api/collector-error.js';
import { exportCases } from '../api/export-api.js';
import { currentSession } from '../api/session.js';
import type { CaseFilter } from '../cases/case-filter.js';
import { caseQuery } from '../cases/case-query.js';
import { refusalWords } from '../composer/refusal-words.js';
import { saveFile } from '../page/save-file.js';
import { tableSeparator } from '../words/table-separator.js';
import type { Words } from '../words/words.js';
import type { Saying } from './toast-element.js';

/** What is to be in the file. */
export interface Shown {
  readonly filter: CaseFilter;
  /** Id of the signed-in user; `null` without a name. */
  readonly me: string | null;
  /** Mark of the token that asks. */
  readonly holder: string;
  readonly words: Words;
}

/**
 * Saves the cases that a filter shows, all pages of them, as a table for spreadsheets.
 *
 * @returns What came of it; `null` if the session is over, or somebody else has signed in: then nothing is saved.
 */
export async function exportShown({ filter, me, holder, words }: Shown): Promise<Saying | null> {
  const { inbox } = words.cases;
  const query = caseQuery(filter, me, null);
  query.set('separator', tableSeparator(navigator.language));
  try {
    const { name, content } = await exportCases(query);
    // It may have taken minutes, and the browser be with somebody else by now.
    if ((await currentSession())?.holder !== holder) return null;
    saveFile(name, content);
    return { text: inbox.exported };
  } catch (error) {
    if (error instanceof SignedOut) return null;
    return { text: error instanceof Refused ? refusalWords(error, words) : inbox.notExported, isTrouble: true };
  }
}
