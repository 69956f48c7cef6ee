import type { Answer } from './sender.js';

/** Whether an answer has a status of success. */
export const isSuccess = ({ status }: Answer): boolean => status >= 200 && status < 300;

/** Whether a sender takes an answer without outcomes as "all accepted": a success that is not a web page. */
export const acknowledges = (answer: Answer): boolean => isSuccess(answer) && !answer.isPage;

/** What an answer says about an event; `undefined` if it does not mention it. */
export const statusOf = ({ outcomes }: Answer, { id }: { readonly id: string }): string | undefined =>
  outcomes?.find((outcome) => Object(outcome) === outcome && outcome.id === id)?.status;

/** What an answer says about several events, for a finding. */
export const statusesOf = (answer: Answer, events: readonly { readonly id: string }[]): string =>
  events.map((event) => statusOf(answer, event) ?? 'nothing').join(', ');
