/** The parts of a form that are kept; a form with one question has an `answer`, one that asks for contact details a `contact`. */
type Entered = {
  readonly answer?: unknown;
  readonly comment?: string;
  readonly contact?: { readonly anonymous: boolean };
};

/**
 * What of a form is to be kept.
 *
 * @param entered What stands in it.
 * @param blank What stands in it before anybody has touched it.
 * @returns `undefined` where nothing would be lost: nothing was entered, or a single score, which is given again with one tap.
 *   Of somebody who chose to stay anonymous, no contact.
 */
export function worthKeeping(entered: Entered, blank: Entered): object | undefined {
  if (JSON.stringify(entered) === JSON.stringify(blank)) return undefined;
  if ('answer' in entered && !entered.comment) return undefined;
  if (!entered.contact?.anonymous) return entered;
  return { ...entered, contact: { ...blank.contact, anonymous: true } };
}
