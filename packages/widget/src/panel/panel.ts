import type { Prompted } from '@hearback/protocol/light';
import type { LitElement } from 'lit';
import type { Kind } from '../attributes/parse-kinds.js';
import type { LauncherPanel } from '../launcher/launcher-panel.js';
import type { Texts } from '../texts/texts.js';

/** The tag that a panel belongs to. */
export type PanelSource = HTMLElement & {
  close(): void;
  /** Puts a plain form in the place of the panel, where that cannot show what it was asked for. */
  giveWay(kind?: Kind): void;
  /** What made the page ask, while the panel is open because it did. */
  prompted?: Prompted | undefined;
  /** Texts in place of the built-in ones. */
  texts?: Texts | undefined;
};

/** The panel, as what stands in it or gets it ready knows it. */
export type Panel = LitElement &
  LauncherPanel & {
    /** The tag whose attributes say what to show. */
    source: PanelSource;
    /** Kind asked for, or chosen by tab. */
    kind: Kind | undefined;
  };
