import type { Contact, HearbackEvent } from '@hearback/protocol';

/** How to reach the person of a case: what they gave at first, overridden by what they gave later. */
export const contactOf = (steps: readonly { readonly event: Pick<HearbackEvent, 'data'> }[]): Contact =>
  Object.assign({}, ...steps.map(({ event }) => ('contact' in event.data ? event.data.contact : undefined))) as Contact;
