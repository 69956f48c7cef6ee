/**
 * What a page tells: `hidden` (perhaps its last word), `leaving` (no later code is sure to run), `resumed` (seen again
 * or back from the back/forward cache) and `online` (a hint, no proof).
 */
export type LifecycleSignal = 'hidden' | 'leaving' | 'resumed' | 'online';

/** Listens to the page's life; calling what it returns stops that. */
export type Lifecycle = (listen: (signal: LifecycleSignal) => void) => () => void;

/**
 * The life of the browser page this runs in; nothing in a worker or in Node. No `unload` and no `beforeunload`, which
 * would keep the page out of the back/forward cache.
 */
export const pageLifecycle: Lifecycle = (listen) => {
  if (typeof document === 'undefined') return () => {};
  const listeners = new AbortController();
  const { signal } = listeners;
  document.addEventListener(
    'visibilitychange',
    () => listen(document.visibilityState === 'hidden' ? 'hidden' : 'resumed'),
    { signal },
  );
  // `pagehide` never reaches a listener on the document.
  addEventListener('pagehide', () => listen('leaving'), { signal });
  addEventListener('pageshow', (event) => event.persisted && listen('resumed'), { signal });
  addEventListener('online', () => listen('online'), { signal });
  return () => listeners.abort();
};
