import { html, nothing, type TemplateResult } from 'lit';
import { surroundingsOf } from './surroundings.js';

/** Styles that follow from an element's attributes, in addition to those of its class; empty for none. */
type OwnStyles = (element: Element) => string;

const sources: OwnStyles[] = [];

/** Has `ownStyles` ask one more source. */
export const addOwnStyles = (source: OwnStyles): void => {
  sources.push(source);
};

/**
 * A style sheet for what an element's attributes say of its look, as markup: on a server nothing can be adopted. A page has no template in
 * this place, and its own sheets say the same.
 */
export function ownStyles(element: Element): TemplateResult | typeof nothing {
  const text = sources.map((source) => source(element)).join('');
  return text ? styleElement(text, surroundingsOf(element).nonce) : nothing;
}

/**
 * A `<style>` with a text that no value can be put into as a template is written.
 *
 * @param text CSS whose every value has been checked: nothing in it is escaped.
 */
export function styleElement(text: string, nonce?: string): TemplateResult {
  const markup = `${openStyle(nonce, 'own')}${text}</style>`;
  return html(Object.assign([markup], { raw: [markup] }));
}

/**
 * The tag that begins a style sheet.
 *
 * @throws {RangeError} If the nonce is none: anything but the letters of base64.
 */
export function openStyle(nonce: string | undefined, name?: string): string {
  const named = name ? `<style class="${name}"` : '<style';
  if (!nonce) return `${named}>`;
  if (!/^[\w+/=-]+$/.test(nonce))
    throw new RangeError(`Failed to render: expected a nonce in base64, got ${JSON.stringify(nonce)}.`);
  return `${named} nonce="${nonce}">`;
}
