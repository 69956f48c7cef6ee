import type { Words } from '../words/words.js';
import type { Address } from './address.js';
import { placeName } from './place-name.js';

/**
 * Name of the page, by which tabs and entries of the history are told apart: what is open, the place, the product. Nothing that
 * people said is in it.
 *
 * @param address Where the page is; `null` while nobody is signed in.
 */
export function pageTitle(words: Words, address: Address | null): string {
  if (address === null) return `${words.signIn.title} · Hearback`;
  const { place, case: number, record } = address;
  const open = { cases: number, register: record && `#${record}`, insights: null }[place];
  return [open, placeName(words, place), 'Hearback'].filter(Boolean).join(' · ');
}
