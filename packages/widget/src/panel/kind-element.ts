import type { Kind } from '../attributes/parse-kinds.js';

/** Attributes of the tag that are about the launcher and the panel, not about the form inside. */
const OWN = new Set([
  'id',
  'class',
  'style',
  'slot',
  'part',
  'hidden',
  'kinds',
  'label',
  'heading',
  'position',
  'lang',
  'dir',
]);

/** Attributes that the panel gives a form by itself. */
const GIVEN = new Set(['embedded', 'exportparts']);

/** Parts of a form that a page may style through the tag. */
export const FORM_PARTS =
  'form, question, scale, point, skip, dimension, row, field, label, input, error, choice, switch, more, problems, footer, sent, button, submit, receipt, receipt-title, number, next, reason, own-text, keep';

/** What the panel asks of a form: to forget what was typed and start anew. */
export type KindElement = HTMLElement & { reset?(): void };

/** Tag name of the form that takes a kind of voice: a scorecard, where the page names one, takes the rating's place. */
export const tagOf = (kind: Kind, source: Element): string =>
  kind === 'rating' && source.getAttribute('scorecard') ? 'hearback-scorecard' : `hearback-${kind}`;

/** Gives a form inside the panel the attributes written on the tag, and takes away those no longer there. */
export function passAttributes(source: Element, target: Element): void {
  for (const name of target.getAttributeNames())
    if (!GIVEN.has(name) && !source.hasAttribute(name)) target.removeAttribute(name);
  for (const { name, value } of source.attributes)
    if (!OWN.has(name) && target.getAttribute(name) !== value) target.setAttribute(name, value);
  target.toggleAttribute('embedded', true);
  target.setAttribute('exportparts', FORM_PARTS);
}
