import { SignedOut } from '../api/collector-error.js';
import { exportCases } from '../api/export-api.js';
import type { CaseFilter } from '../cases/case-filter.js';
import { caseQuery } from '../cases/case-query.js';
import { saveFile } from '../page/save-file.js';
import { tableSeparator } from '../words/table-separator.js';
import type { Words } from '../words/words.js';
import type { Saying } from './toast-element.js';

/** What is to be in the file. */
export interface Shown {
  readonly filter: CaseFilter;
  /** Id of the signed-in user; `null` without a name. */
  readonly me: string | null;
  readonly words: Words;
}

/**
 * Saves the cases that a filter shows, all pages of them, as a table for spreadsheets.
 *
 * @returns What came of it; `null` if the session is over.
 */
export async function exportShown({ filter, me, words }: Shown): Promise<Saying | null> {
  const { inbox } = words.cases;
  const query = caseQuery(filter, me, null);
  query.set('separator', tableSeparator(navigator.language));
  try {
    const { name, content } = await exportCases(query);
    saveFile(name, content);
    return { text: inbox.exported };
  } catch (error) {
    if (error instanceof SignedOut) return null;
    return { text: inbox.notExported, isTrouble: true };
  }
}
