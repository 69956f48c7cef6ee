import { openCases } from '../tracker/open-cases.js';
import { badgeNews } from './badge.js';

/**
 * Has the launchers of a site say how many cases raised on this device have news, and their panels lead to those; again when one has been looked
 * at. Rejects if what is needed for it cannot be fetched.
 */
export async function tellNews(endpoint: string, site: string): Promise<void> {
  const showLines = async () => {
    // Before a panel has been asked for, there is none that could say it.
    if (customElements.get('hearback-panel')) (await import('./news-line.js')).showNewsLines(site);
  };
  const count = async () => {
    badgeNews(site, await openCases(endpoint, site));
    await showLines();
  };
  const quietly = (work: () => Promise<unknown>) => void work().catch(() => {});
  document.addEventListener('hearback-tracked', () => quietly(count));
  document.addEventListener('hearback-open', () => quietly(showLines));
  await count();
}
