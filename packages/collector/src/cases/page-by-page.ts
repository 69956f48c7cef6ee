import { pause } from '../pause.js';

/** Each pause lasts this many times as long as the page before it took, which leaves at least two thirds of the time to other work. */
const PAUSE_RATIO = 2;

/** How many events one page recorded, and where to go on. */
export type Page<Place> = { readonly recorded: number; readonly next: Place | null };

/**
 * Works page by page, and gives way to other work in between.
 *
 * @param work Does the page after a place; `null` stands for the beginning.
 * @param closing When aborted, the current page is the last.
 * @returns How many events were recorded.
 */
export async function pageByPage<Place>(
  work: (after: Place | null) => Promise<Page<Place>>,
  closing: AbortSignal,
): Promise<number> {
  let recorded = 0;
  let after: Place | null = null;
  do {
    const fromMs = performance.now();
    // oxlint-disable-next-line no-await-in-loop -- each page begins where the last one ended
    const page: Page<Place> = await work(after);
    recorded += page.recorded;
    after = page.next;
    // oxlint-disable-next-line no-await-in-loop -- as above
    if (after !== null) await pause(PAUSE_RATIO * (performance.now() - fromMs), closing);
  } while (after !== null && !closing.aborted);
  return recorded;
}
