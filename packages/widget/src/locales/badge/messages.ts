import type { PluralMessage } from '../messages.js';

/** What a launcher says of voices and cases, after its label, where a screen reader reads its name. */
export type BadgeMessages = {
  /** Voices that wait on this device. */
  readonly unsent: PluralMessage;
  /** Cases with news. */
  readonly news: PluralMessage;
};
