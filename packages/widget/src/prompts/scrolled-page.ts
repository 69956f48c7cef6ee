/** How far a page is scrolled, in CSS pixels: what is above, what is seen, and all of it. */
export type ScrolledPage = { readonly top: number; readonly height: number; readonly whole: number };

/** Share of the window, each way, from which on a box is where a page has its content rather than a list or a chat in it. */
const LEAST_SHARE = 0.5;

/**
 * What a `scroll` event says of the page. Many applications leave the document as it is and scroll their content in a box of it.
 *
 * @returns `null` where a smaller part of the page was scrolled.
 */
export function scrolledPage({ target }: Event): ScrolledPage | null {
  if (!(target instanceof Element)) {
    const { scrollHeight } = document.documentElement;
    return { top: scrollY, height: innerHeight, whole: scrollHeight };
  }
  const { scrollTop, clientWidth, clientHeight, scrollHeight } = target;
  const isLarge = clientWidth >= LEAST_SHARE * innerWidth && clientHeight >= LEAST_SHARE * innerHeight;
  return isLarge ? { top: scrollTop, height: clientHeight, whole: scrollHeight } : null;
}
