/** An attribute of an element or of the nearest around it that has it, out through shadow roots; so what the tag says holds for its forms. */
export function nearestAttribute(element: Element, name: string): string | undefined {
  for (let at: Node | null = element; at; at = at instanceof ShadowRoot ? at.host : at.parentNode) {
    const value = at instanceof Element ? at.getAttribute(name) : null;
    if (value !== null) return value;
  }
  return undefined;
}
