const MARK = 'hearbackSheet';

/**
 * Lets Back close something rather than leave the page, by an entry of its own in the browser's history: same address, and the page's own
 * state with a mark. The entry goes when what it stands for closes in another way. In a frame, whose history is that of the page around it,
 * and where history is shut, Back does what it always does.
 *
 * @param close Closes it.
 * @param until Aborts when it has closed.
 */
export function closeOnBack(close: () => void, until: AbortSignal): void {
  const state: unknown = history.state;
  if (self !== top || (state !== null && typeof state !== 'object')) return;
  try {
    history.pushState({ ...state, [MARK]: true }, '');
  } catch {
    return;
  }
  const isThere = () => Boolean((history.state as Record<string, unknown> | null)?.[MARK]);
  addEventListener('popstate', () => isThere() || close(), { signal: until });
  until.addEventListener('abort', () => isThere() && history.back());
}
