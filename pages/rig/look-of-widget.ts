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

/** What is as the page has room for it. */
const ROOM = ['width', 'height'];

/**
 * How the launcher and the panel look, element by element: one line for each.
 *
 * @param place Where the widget is, open.
 * @param inline Name of a form in the page to look at instead. It is as wide as the page lets it be.
 */
export const lookOfWidget = (place: Page | Frame, inline?: string): Promise<string[]> =>
  place.evaluate(
    ([tag, properties]) => {
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
        const found = root.querySelector(tag);
        if (found) return found;
        for (const element of root.querySelectorAll('*'))
          if (element.shadowRoot) {
            const inside = find(element.shadowRoot);
            if (inside) return inside;
          }
        return null;
      };
      const root = find(document)!.shadowRoot!;
      walk(tag === 'hearback-widget' ? root : root.querySelector('.root')!, 0);
      return lines;
    },
    [inline ?? 'hearback-widget', PROPERTIES.filter((property) => !inline || !ROOM.includes(property))] as const,
  );
