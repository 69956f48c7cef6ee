import type { Kind } from '../attributes/parse-kinds.js';
import type { PanelSource } from '../panel/panel.js';
import type { LauncherPanel } from './launcher-panel.js';

/** The tag, as what loads after it knows it. */
export type Launcher = PanelSource & {
  open(kind?: Kind): void;
  /** Has the panel loaded, because somebody means to use it. */
  prepare(): Promise<LauncherPanel>;
  /** Puts the launcher in its root, where a form of the page's own may have stood until now. */
  attach(): void;
  /** Has it read its attributes and children anew. */
  attributeChangedCallback(): void;
};

/** The class of the tag. */
export type LauncherClass = {
  /** All that are in the page, in whatever shadow root. */
  readonly tags: ReadonlySet<Launcher>;
};
