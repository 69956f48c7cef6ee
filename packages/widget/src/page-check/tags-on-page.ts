import { INLINE_CHUNKS } from '../loader/inline-chunks.js';

/** Elements that people use, each of which needs an endpoint and a site. */
export const FORMS: readonly string[] = ['hearback-widget', ...Object.keys(INLINE_CHUNKS)];

const isOurs = ({ localName }: Element) => localName.startsWith('hearback-');

/**
 * Every element of ours on a page, in the order of the document, with those in open shadow roots of others. What one of ours has in its own
 * shadow root is left out, since no page has put it there.
 *
 * @param root Where to look.
 */
export const tagsOnPage = (root: ParentNode): readonly HTMLElement[] =>
  [...root.querySelectorAll<HTMLElement>('*')].flatMap((element) => {
    if (isOurs(element)) return [element];
    return element.shadowRoot ? tagsOnPage(element.shadowRoot) : [];
  });
