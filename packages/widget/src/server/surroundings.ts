/** What the caller says about the page around an element, which a server has no other way to know. */
export type Surroundings = {
  /** Language of the text around it, as a BCP 47 tag; an element's own `lang` goes before it. `en` by default. */
  readonly lang?: string | undefined;
  /** Nonce by which the page's policy lets the style sheets pass; none by default. */
  readonly nonce?: string | undefined;
};

const known = new WeakMap<Element, Surroundings>();

/** Says what is around an element. */
export const surround = (element: Element, surroundings: Surroundings): void => {
  known.set(element, surroundings);
};

/** What is around an element; nothing where nobody has said. */
export const surroundingsOf = (element: Element): Surroundings => known.get(element) ?? {};
