import { openCases } from '../tracker/open-cases.js';
import { badgeNews } from './badge.js';

/**
 * Has the launchers of a site say how many cases raised on this device have news, and their panels lead to those; again when one has been looked
 * at. Rejects if what is needed for it cannot be fetched.
 */
export async function tellNews(endpoint: string, site: string): Promise<void> {
  let news = 0;
  const count = async () => {
    news = await openCases(endpoint, site);
    badgeNews(site, news);
  };
  const quietly = (work: () => Promise<unknown>) => void work().catch(() => {});
  document.addEventListener('hearback-tracked', () => quietly(count));
  document.addEventListener('hearback-open', ({ target }) =>
    quietly(async () => (await import('./news-line.js')).showNewsLine(target as Element, site, news)),
  );
  await count();
}
