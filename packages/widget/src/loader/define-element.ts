/**
 * Registers an element, unless the name is taken, as by a second copy of the script, or there is nowhere to register it, as on a server.
 *
 * @throws Whatever the page's own `customElements.define` throws.
 */
export function defineElement(tag: string, element: CustomElementConstructor): void {
  const registry = globalThis.customElements as CustomElementRegistry | undefined;
  if (registry && !registry.get(tag)) registry.define(tag, element);
}
