import type { Answer } from './sender.js';

/** Whether an answer says that all is well. */
export const isGood = ({ status }: Answer): boolean => status >= 200 && status < 300;

/** What an answer says of an event; `undefined` if it says nothing of it. */
export const statusOf = ({ outcomes }: Answer, { id }: { readonly id: string }): string | undefined =>
  outcomes?.find((outcome) => Object(outcome) === outcome && outcome.id === id)?.status;

/** What is said of several events, for a finding. */
export const statusesOf = (answer: Answer, events: readonly { readonly id: string }[]): string =>
  events.map((event) => statusOf(answer, event) ?? 'nothing').join(', ');
