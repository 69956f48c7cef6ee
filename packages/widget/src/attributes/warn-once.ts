const told = new WeakMap<object, Set<string>>();

/**
 * Writes a console warning about an element, once per element and text, so that a re-render does not repeat it.
 *
 * @param element The element the warning is about; names it by its tag.
 * @param text What is wrong, without the element's name; ends with a full stop.
 */
export function warnOnce(element: Element, text: string): void {
  const texts = told.get(element) ?? new Set<string>();
  if (texts.has(text)) return;
  told.set(element, texts.add(text));
  console.warn(`<${element.localName}> ${text}`, element);
}
