import { noChange } from 'lit';
import { Directive, directive, PartType, type ElementPart, type PartInfo } from 'lit/directive.js';

/** Attribute values by name; `undefined` and `false` take the attribute away, `true` sets it empty. */
export type AttributeValues = Readonly<Record<string, string | number | boolean | undefined>>;

class AttributesDirective extends Directive {
  constructor(part: PartInfo) {
    super(part);
    if (part.type !== PartType.ELEMENT)
      throw new TypeError('Failed to set attributes: expected a place in a start tag, as in <div ${attributes({})}>.');
  }

  override update({ element }: ElementPart, [values]: [AttributeValues]) {
    for (const [name, value] of Object.entries(values)) {
      if (value === undefined || value === false) element.removeAttribute(name);
      else element.setAttribute(name, value === true ? '' : String(value));
    }
    return noChange;
  }

  render(_values: AttributeValues) {
    return noChange;
  }
}

/** Sets many attributes at once: ``html`<hearback-rating ${attributes({ scale: 'nps' })}>` ``. */
export const attributes = directive(AttributesDirective);
