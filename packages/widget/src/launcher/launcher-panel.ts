import type { Kind } from '../attributes/parse-kinds.js';

/** What a launcher opens and closes: the panel, or what stands in for it. */
export type LauncherPanel = {
  /** Shows it and moves the focus into it. Rejects if a person cannot use it. */
  show(kind?: Kind): Promise<void>;
  /** Hides it and says whether the focus was inside. What was typed stays. */
  hide(): boolean;
};
