/** What a check of a page has to say about one thing. */
export type Finding = {
  /** `problem`: visitors cannot do something, or get less than they should. `warning`: to be looked at. `fine`: nothing to do. */
  readonly verdict: 'fine' | 'warning' | 'problem';
  /** What was looked at, such as the address of an endpoint. */
  readonly about: string;
  /** What was seen, in a sentence. */
  readonly found: string;
  /** What to do about it, in a sentence; absent where nothing is to be done. */
  readonly remedy?: string;
};

export const fine = (about: string, found: string): Finding => ({ verdict: 'fine', about, found });

export const warning = (about: string, found: string, remedy: string): Finding => ({
  verdict: 'warning',
  about,
  found,
  remedy,
});

export const problem = (about: string, found: string, remedy: string): Finding => ({
  verdict: 'problem',
  about,
  found,
  remedy,
});
