/** The elements that load when they come near the viewport, by tag name, each with the chunk that registers it. */
export const INLINE_CHUNKS: { readonly [tag: string]: () => Promise<unknown> } = {
  'hearback-rating': () => import('../rating/define.js'),
  'hearback-scorecard': () => import('../scorecard/define.js'),
  'hearback-complaint': () => import('../complaint/define.js'),
  'hearback-suggestion': () => import('../suggestion/define.js'),
  'hearback-tracker': () => import('../tracker/define.js'),
  'hearback-follow-up': () => import('../follow-up/define.js'),
};
