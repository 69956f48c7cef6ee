import type { Frame, Page } from 'playwright-core';

/** What must be the same for every element of the widget, whatever page it is on. */
const PROPERTIES = [
  'display',
  'visibility',
  'opacity',
  'width',
  'height',
  'font-family',
  'font-size',
  'font-weight',
  'font-style',
  'line-height',
  'letter-spacing',
  'word-spacing',
  'text-transform',
  'text-align',
  'text-indent',
  'white-space',
  'word-break',
  'writing-mode',
  'color',
  'background-color',
  'cursor',
  'user-select',
  'animation-name',
  'box-sizing',
  'z-index',
];

/**
 * How the launcher and the panel look, element by element: one line for each.
 *
 * @param place Where the widget is, open.
 */
export const lookOfWidget = (place: Page | Frame): Promise<string[]> =>
  place.evaluate((properties) => {
    const lines: string[] = [];
    const walk = (root: ParentNode, depth: number) => {
      for (const element of root.querySelectorAll('*')) {
        for (const motion of element.getAnimations()) motion.finish();
        const style = getComputedStyle(element);
        const facts = properties.map((name) => `${name}:${style.getPropertyValue(name)}`);
        lines[lines.length] = `${'>'.repeat(depth)}${element.localName}#${element.id} ${facts.join(';')}`;
        if (element.shadowRoot) walk(element.shadowRoot, depth + 1);
      }
    };
    const find = (root: ParentNode): Element | null => {
      const found = root.querySelector('hearback-widget');
      if (found) return found;
      for (const element of root.querySelectorAll('*'))
        if (element.shadowRoot) {
          const inside = find(element.shadowRoot);
          if (inside) return inside;
        }
      return null;
    };
    walk(find(document)!.shadowRoot!, 0);
    return lines;
  }, PROPERTIES);
