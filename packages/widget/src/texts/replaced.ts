import type { Texts } from './texts.js';

/**
 * Texts of a group with those of the page in the place of the built-in ones; the same object for the same texts until the page changes
 * something.
 *
 * @param root Name the group stands under; empty where it has a part of its own.
 */
export type Retext = <Group extends object>(texts: Group, root: string) => Group;

/** An element that shows texts. */
export type TextHost = Element & {
  /** Those that script gives. */
  texts?: Texts | undefined;
  /** Puts in what the page gives; only where the page gives any. */
  retext?: Retext;
};

/** Texts of a group as an element is to show them: the page's own where it gives some. */
export const replaced = <Group extends object | undefined>(host: TextHost, texts: Group, root = ''): Group =>
  texts && host.retext ? host.retext(texts, root) : texts;
