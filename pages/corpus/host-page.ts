import type { BrowserContextOptions, Page } from 'playwright-core';

/** A page as a stranger might have built it, into which the tag is put. */
export type HostPage = {
  /** Its path, without slashes. */
  readonly name: string;
  /** What is special about it, as the end of the sentence "On a page …". */
  readonly what: string;
  /** What stands before the root element; `<!DOCTYPE html>` by default. */
  readonly doctype?: string;
  /** Attributes of the root element. */
  readonly root?: string;
  /** Attributes of the body. */
  readonly bodyAttributes?: string;
  /** Stands in the head before the tag. */
  readonly head?: string;
  /** Stands in the body before the page's own content. */
  readonly before?: string;
  /** Stands in the body after the page's own content. */
  readonly after?: string;
  /** How the page brings in the tag and its element; in the head and at the end of the body by default. */
  readonly tag?: (address: string, element: string) => { readonly head?: string; readonly body: string };
  readonly contentType?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Shows the page in a frame with these attributes. */
  readonly frame?: string;
  /** Screen, colours and the like. */
  readonly browser?: BrowserContextOptions;
  /** What is done on the page, or looked at, once the launcher is there. */
  readonly prepare?: (page: Page) => Promise<unknown>;
  /** How a visitor opens the panel, where not by the launcher. */
  readonly open?: (page: Page) => Promise<unknown>;
  /** What stands in for the panel here, if something does. */
  readonly standIn?: boolean;
  /** Whether the widget looks as on a plain page; not where the screen, the language or the colours are others. */
  readonly looksAsEver?: boolean;
  /** What is to be said here, to the console or to the page: that a policy forbids something, that a plain form is shown. */
  readonly ownMessages?: RegExp;
  /** Whether the page has listeners go through a function of its own, so that those of whoever drives the browser look like the page's. */
  readonly wrapsListeners?: boolean;
  /** Whether the page itself replaces its content, so that it cannot be compared before and after. */
  readonly changesItself?: boolean;
  /** Whether an attribute asks for another place than the usual corner, which is fetched beside the tag. */
  readonly isArranged?: boolean;
};
