/** What the tree around an element says about its language. */
export type NearestLanguage = {
  readonly tag: string;
  /** The element whose `lang` said so; `null` when the browser's own preference decided. */
  readonly source: Element | null;
  /** Whether that element or a nearer one says the writing direction too, by `dir`. */
  readonly directed: boolean;
};

/** The element around `element`: its parent, or the host when it is at the top of a shadow tree. */
const around = (element: Element): Element | null => {
  const parent = element.assignedSlot ?? element.parentNode;
  return parent instanceof ShadowRoot ? parent.host : parent instanceof Element ? parent : null;
};

/**
 * Language of the text around an element: its own `lang`, else that of the nearest ancestor, out through shadow roots;
 * else what the browser prefers.
 */
export function nearestLanguage(element: Element): NearestLanguage {
  let directed = false;
  for (let at: Element | null = element; at; at = around(at)) {
    directed ||= at.hasAttribute('dir');
    const tag = at.getAttribute('lang');
    if (tag) return { tag, source: at, directed };
  }
  return { tag: navigator.language || 'en', source: null, directed };
}
