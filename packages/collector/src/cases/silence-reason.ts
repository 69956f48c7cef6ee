import type { HearbackEvent } from '@hearback/protocol';
import { REGISTER } from './register-actor.js';

/** Why a case is closed by silence, for whoever reads the event. @param days Days of silence, 1 or more. */
export const reasonOfSilence = (days: number): string =>
  `Nobody has said anything within ${days === 1 ? '1 day' : `${days} days`} of its resolution.`;

/** What the register says of a case that it closed by silence; `days` is `null` where its reason has been erased. */
export type ClosingBySilence = { readonly days: number | null };

/** Reads an event as a closing by silence; `null` if it is none. */
export function closingBySilence(event: HearbackEvent): ClosingBySilence | null {
  if (event.type !== 'app.hearback.case.closed.v1') return null;
  const { by, reason = '' } = event.data;
  if (by.id !== REGISTER.id || by.name !== undefined) return null;
  const days = /\d+(?= days? of its resolution\.$)/.exec(reason)?.[0];
  return { days: days === undefined ? null : Number(days) };
}
