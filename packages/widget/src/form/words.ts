import type { LocaleId } from '../locales/locale-id.js';
import type { AllMessages, Messages } from '../locales/messages.js';

/** The texts to show and the language they are in. */
export type Words = { readonly messages: Messages; readonly locale: LocaleId };

/** The same, with the texts of the forms that ask more and of what comes after sending. */
export type AllWords = Words & { readonly messages: AllMessages };

/** Whether all texts have loaded. */
export const isComplete = (words: Words): words is AllWords => 'receipt' in words.messages;
