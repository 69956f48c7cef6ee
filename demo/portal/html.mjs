const ESCAPES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

class Markup {
  constructor(text) {
    this.text = text;
  }
  toString() {
    return this.text;
  }
}

const render = (value) => {
  if (value === null || value === undefined || value === false) return '';
  if (value instanceof Markup) return value.text;
  if (Array.isArray(value)) return value.map(render).join('');
  return String(value).replaceAll(/[&<>"']/g, (character) => ESCAPES[character]);
};

/**
 * Template tag for HTML: texts are escaped, results of other `html` templates and arrays of them go in as they are, and
 * `null`, `undefined` and `false` leave nothing.
 */
export const html = (strings, ...values) =>
  new Markup(strings.reduce((text, part, index) => text + render(values[index - 1]) + part));
