import { nothing, type Part } from './part.js';

/**
 * What a template writes into a tag: `.property`, `?attribute` that is there or not, `@event`, or an attribute's text. Only what has changed
 * since the last time is written, so what a person did meanwhile stays.
 *
 * @param name As written in the template, with its first sign.
 * @param texts What stands before, between and after the values.
 */
export function attributePart(element: Element, name: string, texts: readonly string[]): Part {
  const plain = name.slice(1);
  let last: unknown = null;
  switch (name[0]) {
    case '@':
      element.addEventListener(plain, (event) => (last as EventListener | null)?.(event));
      return (listener) => (last = listener);
    case '?':
      return (on) => element.toggleAttribute(plain, Boolean(on));
    case '.':
      return (value) => {
        if (value !== last) Reflect.set(element, plain, (last = value));
      };
    default:
      return (...values) => {
        const next = values.includes(nothing)
          ? null
          : texts.reduce((before, after, index) => `${before}${values[index - 1] ?? ''}${after}`);
        if (next === last) return;
        last = next;
        if (next === null) element.removeAttribute(name);
        else element.setAttribute(name, next);
      };
  }
}
