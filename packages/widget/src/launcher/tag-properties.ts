import { asText } from '../attributes/as-text.js';
import { TAG_ATTRIBUTES } from './tag-attributes.js';
import { WidgetElement } from './widget-element.js';

/**
 * Gives the tag a property for each of its attributes, for frameworks that know no other way, as a binding `[endpoint]` of Angular. Only whoever
 * brings the elements by a bundler has frameworks in mind: the tag's own script does without.
 */
export function giveTagProperties(): void {
  const early = document.querySelectorAll<HTMLElement & Record<string, unknown>>('hearback-widget');
  for (const name of TAG_ATTRIBUTES) {
    const property = name.replace(/-./g, ([, letter]) => letter!.toUpperCase());
    Object.defineProperty(WidgetElement.prototype, property, {
      configurable: true,
      enumerable: true,
      get(this: Element) {
        return this.getAttribute(name);
      },
      set(this: Element, given: unknown) {
        const text = asText(given);
        if (text === null) this.removeAttribute(name);
        else this.setAttribute(name, text);
      },
    });
    for (const tag of early) {
      if (!Object.hasOwn(tag, property)) continue;
      const text = asText(tag[property]);
      delete tag[property];
      if (text !== null) tag.setAttribute(name, text);
    }
  }
}
