import type { Page } from 'playwright-core';

/**
 * Finds text of the elements that cannot be read: cut off at an edge without a way to scroll there, out of the box of its button, or on top of
 * other text; and controls that are cut off. Looks through all open shadow roots at what shows.
 *
 * @returns One line for each, empty where all can be read.
 */
export const findClippedText = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    /** A box on the screen, in pixels. */
    type Box = { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };
    /** A line of text, what of it is not scrolled away, and what it stands in, above the page; `null` for in the page itself. */
    type Line = {
      readonly text: Text;
      readonly name: string;
      readonly box: Box;
      readonly seen: Box;
      readonly layer: Element | null;
    };
    const TOLERANCE = 1.5;
    const found = new Set<string>();

    const parentOf = (node: Element): Element | null => {
      const parent = node.assignedSlot ?? node.parentNode;
      return parent instanceof ShadowRoot ? parent.host : parent instanceof Element ? parent : null;
    };
    const boxOf = ({ left, top, right, bottom }: DOMRect): Box => ({ left, top, right, bottom });
    const isIn = (inner: Box, outer: Box, spare = TOLERANCE) => ({
      across: inner.left > outer.left - spare && inner.right < outer.right + spare,
      down: inner.top > outer.top - spare && inner.bottom < outer.bottom + spare,
    });
    const screen = { left: 0, top: 0, right: innerWidth, bottom: innerHeight };

    /** Follows a line outwards to the edges that may cut it off. */
    const place = (element: Element, box: Box) => {
      let seen = box;
      let layer: Element | null = null;
      let cut = '';
      for (let at: Element | null = element; at && !layer; at = parentOf(at)) {
        const { overflowX, overflowY, position, display } = getComputedStyle(at);
        const edge = at.getBoundingClientRect();
        if (position === 'fixed' && edge.width > 0) layer = at;
        if (display === 'inline' || display === 'contents' || overflowX === 'visible') continue;
        // Nobody expects to scroll sideways to read on.
        if (!isIn(seen, edge).across) cut ||= `beside <${at.localName}>`;
        if (overflowY === 'auto' || overflowY === 'scroll')
          seen = { ...seen, top: Math.max(seen.top, edge.top), bottom: Math.min(seen.bottom, edge.bottom) };
        else if (seen.bottom > seen.top && !isIn(seen, edge).down) cut ||= `above or below <${at.localName}>`;
      }
      const inWindow = isIn(seen, screen);
      if (!inWindow.across) cut ||= 'beside the window';
      if (layer && seen.bottom > seen.top && !inWindow.down) cut ||= 'above or below the window';
      return { seen, layer, cut };
    };

    const lines: Line[] = [];
    const read = (root: Document | ShadowRoot) => {
      for (const element of root.querySelectorAll('*')) {
        if (element.shadowRoot) read(element.shadowRoot);
        if (root === document || element.closest('.visually-hidden, option, svg')) continue;
        if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue;
        if (getComputedStyle(element).clipPath !== 'none') continue;
        const name = `<${element.localName}> ${element.textContent.trim().replaceAll(/\s+/g, ' ').slice(0, 40)}`;
        const control = element.closest('button, summary');
        if (element.matches('button, input, textarea, select')) {
          const { cut } = place(element, boxOf(element.getBoundingClientRect()));
          if (cut) found.add(`${name}${element.id}: ${cut}`);
        }
        for (const text of element.childNodes) {
          if (!(text instanceof Text) || !text.data.trim()) continue;
          const range = document.createRange();
          range.selectNodeContents(text);
          for (const box of [...range.getClientRects()].map(boxOf)) {
            if (box.right - box.left < 1) continue;
            const { cut, ...where } = place(element, box);
            if (cut) found.add(`${name}: ${cut}`);
            const isHeld = control && isIn(box, control.getBoundingClientRect(), 4);
            if (isHeld && !(isHeld.across && isHeld.down)) found.add(`${name}: out of its <${control.localName}>`);
            lines.push({ text, name, box, ...where });
          }
        }
      }
    };
    read(document);

    const isOn = (one: Box, other: Box) => {
      const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
      const down = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
      // Lines of one paragraph stand closer than the boxes of their letters.
      return across > TOLERANCE && down > 0.35 * Math.min(one.bottom - one.top, other.bottom - other.top) && down > 1;
    };
    for (const [at, one] of lines.entries())
      for (const other of lines.slice(at + 1)) {
        if (one.text === other.text) continue;
        // What stands above the page is meant to.
        const isAside = one.layer && other.layer && isOn(one.seen, other.seen);
        if (one.layer === other.layer ? isOn(one.box, other.box) : isAside) found.add(`${one.name} on ${other.name}`);
      }
    return [...found];
  });
