/** Whether Lit's hydration is there: every element on Lit then observes an attribute that puts it off. */
export const hydrates = (host: Element): boolean =>
  (host.constructor as unknown as { readonly observedAttributes: readonly string[] }).observedAttributes.includes(
    'defer-hydration',
  );
