import type { LocaleId } from './locale-id.js';

/** Sentences one after another, as the language sets them: Chinese and Japanese put no blank between. What is empty is left out. */
export const sentences = (parts: readonly (string | false | null)[], locale: LocaleId): string =>
  parts.filter(Boolean).join(/^(?:zh|ja)/.test(locale) ? '' : ' ');
