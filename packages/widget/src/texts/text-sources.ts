import type { TextHost } from './replaced.js';
import type { Texts } from './texts.js';

/** An element at which a page gives texts, by children or by script. */
export type TextSource = {
  readonly element: Element;
  readonly children: readonly Element[];
  readonly texts: Texts | undefined;
};

/** The element around another one, out through shadow roots; `null` around the outermost. */
const around = (element: Element): Element | null =>
  element.assignedSlot ?? element.parentElement ?? (element.getRootNode() as { host?: Element }).host ?? null;

/**
 * Where a page gives texts that hold for an element, nearest first: at itself and at all around it, out through shadow roots. Script gives
 * them to our own elements alone; of a form of the page, `texts` may be a field.
 */
export function textSources(element: Element): TextSource[] {
  const sources: TextSource[] = [];
  for (let at: TextHost | null = element; at; at = around(at)) {
    const texts = at.localName.startsWith('hearback-') ? at.texts : undefined;
    const children = [...at.querySelectorAll(':scope > hearback-text')];
    if (texts || children[0]) sources.push({ element: at, children, texts });
  }
  return sources;
}
