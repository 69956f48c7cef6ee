/** Something of the page's own that stands in a root until its element can show. */
export type Standing = {
  /** Settles once nobody is in the middle of something there; `undefined` where nobody is. */
  readonly whenFree: () => Promise<void> | undefined;
  /** Notes what a person has done there; gives what does the same in what has taken its place. */
  readonly note: () => () => void;
};

/** By root, what stands there; nothing for what a server has rendered. */
export const standings = new WeakMap<ShadowRoot, Standing>();
