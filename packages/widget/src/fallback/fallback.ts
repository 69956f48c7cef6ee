import type { LauncherPanel } from '../launcher/launcher-panel.js';
import type { PanelSource } from '../panel/panel.js';
import { fallbackInline } from './fallback-inline.js';
import { fallbackLink } from './fallback-link.js';
import { fallbackPanel as launcherPanel } from './fallback-panel.js';

export { spareCourier } from './spare-courier.js';

/**
 * Stands in for what could not load: for a launcher a panel to be shown, for a form in the page a plain one in its place, for
 * a tracker that is in no page what a tracking link would have shown. With `spareCourier`, the whole contract
 * between the tag, its chunks and this file, which may be of a later release than they are.
 *
 * @param source The launcher, or the form.
 * @param written What the person has written already, to a launcher.
 * @throws {Error} If nothing can stand in for the element.
 */
export function fallbackPanel(source: PanelSource, written: string): Promise<LauncherPanel>;
export function fallbackPanel(source: Element): Promise<void>;
export function fallbackPanel(source: Element, written = ''): Promise<LauncherPanel | void> {
  if (source.localName === 'hearback-widget') return launcherPanel(source as PanelSource, written);
  return (source.isConnected ? fallbackInline : fallbackLink)(source as HTMLElement);
}
