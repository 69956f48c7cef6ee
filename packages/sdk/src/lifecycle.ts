/**
 * A change in the life of a page: `hidden` (on a phone often the last event there is), `leaving` (no later code is sure to run), `resumed` (visible
 * again, or back from the back/forward cache) and `online` (a hint, not a proof).
 */
export type LifecycleSignal = 'hidden' | 'leaving' | 'resumed' | 'online';

/** Calls back at each change in the page's life; the function it returns ends that. */
export type Lifecycle = (listen: (signal: LifecycleSignal) => void) => () => void;

/**
 * The life of the page that this code runs in; in a worker or in Node, nothing ever happens. It does without `unload` and `beforeunload`, which would
 * keep the page out of the back/forward cache.
 *
 * @see Page Lifecycle, https://developer.chrome.com/docs/web-platform/page-lifecycle-api
 */
export const pageLifecycle: Lifecycle = (listen) => {
  if (!globalThis.document) return () => {};
  const listeners = new AbortController();
  const { signal } = listeners;
  document.addEventListener('visibilitychange', () => listen(document.hidden ? 'hidden' : 'resumed'), { signal });
  // `pagehide` never reaches a listener on the document.
  addEventListener('pagehide', () => listen('leaving'), { signal });
  addEventListener('pageshow', (event) => event.persisted && listen('resumed'), { signal });
  addEventListener('online', () => listen('online'), { signal });
  return () => listeners.abort();
};
