import type { LocaleId } from './locale-id.js';

/** For every language, what brings a group of texts in it. Rejects with a `TypeError` if the chunk cannot be fetched. */
export type TextLoaders<Texts> = { readonly [Id in LocaleId]: () => Promise<{ readonly messages: Texts }> };
