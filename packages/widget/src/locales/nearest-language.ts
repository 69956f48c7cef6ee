/** What the tree around an element says about its language. */
export type NearestLanguage = {
  readonly tag: string;
  /** Whether the element whose `lang` said so, or a nearer one, says the writing direction too, by `dir`. */
  readonly directed: boolean;
};

/**
 * Language of the text around an element: its own `lang`, else that of the nearest ancestor, out through shadow roots;
 * else what the browser prefers.
 *
 * @see HTML Standard, "The lang and xml:lang attributes": what is in a slot has the language of the tree it was written in.
 */
export function nearestLanguage(element: Element): NearestLanguage {
  let directed = false;
  for (let at = element; at; at = (at.parentNode ?? (at as Partial<ShadowRoot>).host) as Element) {
    // Optional calls: documents and shadow roots have no attributes.
    directed ||= Boolean(at.hasAttribute?.('dir'));
    const tag = at.getAttribute?.('lang');
    if (tag) return { tag, directed };
  }
  return { tag: navigator.language || 'en', directed };
}
