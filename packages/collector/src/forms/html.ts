import { escapeHtml } from '../http/escape-html.js';

/** Text that is already HTML. */
export class Html {
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  toString(): string {
    return this.#text;
  }
}

/** What a template accepts; `false`, `null` and `undefined` render nothing. */
export type HtmlValue = Html | string | number | false | null | undefined | readonly HtmlValue[];

function rendered(value: HtmlValue): string {
  if (value === null || value === undefined || value === false) return '';
  if (value instanceof Html) return value.toString();
  if (Array.isArray(value)) return value.map(rendered).join('');
  return escapeHtml(String(value));
}

/**
 * An HTML template. Every value is escaped, except results of `html` itself, and is therefore safe between tags and in quoted attributes. Do not
 * put values anywhere else.
 */
export const html = (strings: TemplateStringsArray, ...values: readonly HtmlValue[]): Html =>
  new Html(strings.reduce((text, part, place) => text + rendered(values[place - 1]) + part));
