/**
 * Makes an element by DOM calls alone, which Trusted Types and XHTML take, and which need nothing of the page's built-ins.
 *
 * @param attributes By name. What is `undefined` is left out.
 * @param children Elements, or texts.
 */
export function make<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: { readonly [name: string]: string | undefined } = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  for (const name in attributes) {
    const value = attributes[name];
    if (value !== undefined) element.setAttribute(name, value);
  }
  element.append(...children);
  return element;
}
