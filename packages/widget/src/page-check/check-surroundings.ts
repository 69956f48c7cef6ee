import { inGoodTime } from '../loader/in-good-time.js';
import { fine, warning, type Finding } from './finding.js';

/** A name that no site's outbox has, since those begin with `hearback-`. */
const TRIAL = 'page-check-of-hearback';

const settled = <T>(request: IDBRequest<T>) =>
  new Promise<T>((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('it cannot be opened'));
  });

/** Opens a database and removes it again. */
async function tryStorage(): Promise<void> {
  const database = await settled(indexedDB.open(TRIAL));
  database.close();
  await settled(indexedDB.deleteDatabase(TRIAL));
}

async function storage(): Promise<Finding> {
  const about = 'Storage of this browser';
  try {
    await inGoodTime(tryStorage());
    return fine(about, 'Keeps what cannot be sent at once.');
  } catch (error) {
    return warning(
      about,
      `Has no IndexedDB for this page (${error instanceof Error ? error.message : String(error)}): what waits may be lost with the tab.`,
      'Check in a browser window that is not private; in a sandboxed frame, add allow-same-origin.',
    );
  }
}

const sources = () =>
  new Set([...document.scripts].map(({ src }) => src).filter((src) => /\/hearback\.js(?:[?#]|$)/.test(src)));

/**
 * Looks at what a page has around its elements: a protected connection, a language, a place to keep what waits, and the script once.
 *
 * @returns What is amiss or worth a look, and that of the storage in any case.
 */
export async function checkSurroundings(): Promise<readonly Finding[]> {
  const findings = [await storage()];
  if (!isSecureContext)
    findings.push(
      warning(
        'Connection',
        'Is not protected: others can read and change what people send.',
        'Serve the page over https.',
      ),
    );
  if (!document.documentElement.lang)
    findings.push(
      warning(
        'Language',
        'The page does not name its own, so forms come in that of the browser.',
        'Write <html lang="…">.',
      ),
    );
  if (sources().size > 1)
    findings.push(
      warning('Script', `Is loaded from ${[...sources()].join(' and ')}; the first one counts.`, 'Leave one of them.'),
    );
  return findings;
}
