/**
 * What the tag's chunks have in place of the package `lit`: only as much of it as the elements here use, under the same names and with the
 * same results, which a test holds the two to. Elements import `lit`; the npm package leaves it so.
 *
 * What it does not have: directives, `svg` as a tag of its own (an `<svg>` inside `html` is fine), values between styles, converters, values
 * inside `textarea`, `style` or `title`, and templates that write `<` or `>` inside a tag.
 */
export { css } from './css.js';
export { isServer, noChange } from './is-server.js';
export { LitElement } from './lit-element.js';
export { nothing } from './part.js';
export { html } from './template.js';
