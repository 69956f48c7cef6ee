import { inGoodTime } from './in-good-time.js';

/**
 * Registers `hearback-panel`, and fetches at the same time what it will need next. Rejects if its chunk cannot be fetched, or has not come in
 * time.
 *
 * @param loadTexts Loads the panel's texts.
 */
export function loadPanel(loadTexts: () => Promise<unknown>): Promise<unknown> {
  loadTexts().catch(() => {});
  import('../layouts/dress-panel.js').catch(() => {});
  return inGoodTime(import('../panel/define.js'));
}

/** Loads layouts, triggers, prompts and positions other than a launcher in a corner. Rejects if the chunk cannot be fetched. */
export const loadArrangement = () => import('../layouts/arrange.js');

/** Loads the code that sends what an earlier visit left on this device. Rejects if the chunk cannot be fetched. */
export const loadResume = () => import('./resume.js');

/**
 * Loads the plain forms that stand in where the others cannot load or render. Their file beside the tag keeps its name over releases, so that a page
 * which loaded the tag before a release still finds it. Rejects if it cannot be fetched.
 */
export const loadFallback = () => import('../fallback/fallback.js');
