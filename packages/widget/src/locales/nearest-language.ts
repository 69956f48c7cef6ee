/** A language and the element whose `lang` said so; `null` when the browser's own preference decided. */
export type NearestLanguage = { readonly tag: string; readonly source: Element | null };

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
  for (let at: Element | null = element; at; at = around(at)) {
    const tag = at.getAttribute('lang');
    if (tag) return { tag, source: at };
  }
  return { tag: navigator.language || 'en', source: null };
}
