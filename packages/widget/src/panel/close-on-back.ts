const MARK = 'hearbackSheet';

/**
 * Lets Back close something rather than leave the page. A browser that has a word for that (`CloseWatcher`) is asked for it on phones, and its
 * history stays as it is: it calls whoever listened first, and routers such as Turbo would load the page anew and empty its fields. Elsewhere
 * there is an entry of its own in the browser's history: same address, and the page's own state with a mark. It goes when what it stands for
 * closes in another way, and the page's router is not to hear of it. In a frame, whose history is that of the page around it, where history is
 * shut, and on computers whose browser has the word, Back does what it always does.
 *
 * @param close Closes it.
 * @param until Aborts when it has closed.
 * @see HTML Standard, "Close requests and close watchers".
 */
export function closeOnBack(close: () => void, until: AbortSignal): void {
  const { CloseWatcher } = self as { readonly CloseWatcher?: new (options: { signal: AbortSignal }) => EventTarget };
  if (CloseWatcher) {
    if (matchMedia('(pointer: coarse)').matches) new CloseWatcher({ signal: until }).addEventListener('close', close);
    return;
  }
  const state: unknown = history.state;
  if (self !== top || (state !== null && typeof state !== 'object')) return;
  const here = () => location.href + JSON.stringify(history.state);
  const before = here();
  try {
    history.pushState({ ...state, [MARK]: true }, '');
  } catch {
    return;
  }
  const isThere = () => Boolean((history.state as Record<string, unknown> | null)?.[MARK]);
  const keepToItself = (event: Event) => {
    if (here() === before) event.stopImmediatePropagation();
  };
  const onBack = (event: Event) => {
    if (isThere()) return;
    keepToItself(event);
    close();
  };
  addEventListener('popstate', onBack, { capture: true, signal: until });
  until.addEventListener('abort', () => {
    if (!isThere()) return;
    addEventListener('popstate', keepToItself, { capture: true, once: true });
    history.back();
  });
}
