import type { LocaleId } from '../locales/locale-id.js';
import type { Messages } from '../locales/messages.js';

/** The texts to show and the language they are in. */
export type Words = { readonly messages: Messages; readonly locale: LocaleId };
