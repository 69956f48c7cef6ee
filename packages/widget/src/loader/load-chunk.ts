/** The elements that load when they come near the viewport, by tag name, each with the chunk that registers it. */
export const INLINE_CHUNKS: { readonly [tag: string]: () => Promise<unknown> } = {
  'hearback-rating': () => import('../rating/define.js'),
  'hearback-scorecard': () => import('../scorecard/define.js'),
  'hearback-complaint': () => import('../complaint/define.js'),
  'hearback-suggestion': () => import('../suggestion/define.js'),
  'hearback-tracker': () => import('../tracker/define.js'),
  'hearback-follow-up': () => import('../follow-up/define.js'),
};

/**
 * Registers `hearback-panel`, and has what it will ask for fetched along with it, so that nothing waits in line. Rejects if its chunk cannot be
 * fetched.
 *
 * @param loadTexts Brings the panel's texts.
 */
export function loadPanel(loadTexts: () => Promise<unknown>): Promise<unknown> {
  void Promise.allSettled([loadTexts(), import('../layouts/dress-panel.js')]);
  return import('../panel/define.js');
}

/** Brings what goes beyond a launcher in a corner. Rejects if the chunk cannot be fetched. */
export const loadArrangement = () => import('../layouts/arrange.js');

/** Looks for what an earlier visit left behind and has it sent. Rejects if the chunk cannot be fetched. */
export const loadResume = () => import('./resume.js');

/**
 * Brings the plain forms that stand in where the others cannot load or render. They lie beside the tag under a name that stays, so that a
 * page which loaded the tag before a release still finds them. Rejects if they cannot be fetched.
 */
export const loadFallback = () => import('../fallback/fallback.js');

/** Brings the code that stores and sends. Rejects if it cannot be fetched. */
export const loadOutbox = () => import('./outbox.js');
