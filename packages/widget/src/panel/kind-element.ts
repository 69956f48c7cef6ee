import type { Prompted } from '@hearback/protocol/light';
import type { Kind } from '../attributes/parse-kinds.js';

/** Attributes that forms have, too, but that on the tag concern the panel, or that the panel sets itself. */
const OWN = ['heading', 'label', 'embedded'];

/**
 * What the panel asks of a form: to forget what was typed and start anew, to have fetched what sending takes, and when it has been rendered, and has
 * its texts.
 */
export type KindElement = HTMLElement & {
  reset?(): void;
  foresee?(): void;
  prompted?: Prompted | undefined;
  readonly updateComplete?: Promise<unknown>;
  readonly ready?: Promise<void>;
};

/** Tag name of the form that takes a kind of voice: a scorecard, where the page names one, takes the rating's place. */
export const tagOf = (kind: Kind, source: Element): string =>
  kind === 'rating' && source.getAttribute('scorecard') ? 'hearback-scorecard' : `hearback-${kind}`;

/** Gives an element the attributes of those names as they are written on another, and takes away those not written there. */
export function copyAttributes(names: readonly string[], source: Element, target: Element): void {
  for (const name of names) {
    const value = source.getAttribute(name);
    if (value === null) target.removeAttribute(name);
    else if (target.getAttribute(name) !== value) target.setAttribute(name, value);
  }
}

/** Names of the attributes that a form inside the panel takes from the tag. */
export const formAttributes = (form: Element): string[] =>
  (
    form.constructor as typeof HTMLElement & { readonly observedAttributes: readonly string[] }
  ).observedAttributes.filter((name) => !OWN.includes(name));
