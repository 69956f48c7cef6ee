import type { CSSResult } from 'lit';
import { adoptStyles } from '../form/adopt-styles.js';
import { holdSheets } from './hold-sheets.js';
import { hydrates } from './hydrates.js';
import { whatStands } from './what-stands.js';
import { whenWhole, type RenderingHost } from './when-whole.js';

/** An element on Lit, or on what the tag has in its place, which lacks `renderOptions`. */
export type ServedHost = RenderingHost & {
  readonly updateComplete: Promise<unknown>;
  readonly renderOptions?: { renderBefore?: unknown };
};

/** The styles of one's class, where it is on Lit. */
const stylesOf = (host: ServedHost) =>
  (host.constructor as unknown as { readonly elementStyles?: readonly CSSResult[] }).elementStyles ?? [];

/**
 * Takes over a shadow root made by a server, or one that shows a form of the page's own or a plain one that stood in, at one go: once all has loaded that it takes to
 * render. What a person has picked, typed, unfolded or focused meanwhile stays.
 *
 * Where Lit's hydration is there (`@lit-labs/ssr-client/lit-element-hydrate-support.js`), the nodes stay too. Elsewhere, and where what is
 * rendered here differs from what the server had, new ones take their place.
 *
 * @param update Renders for the first time: at once on Lit, else in the turn of the element's own.
 */
export async function takeOver(host: ServedHost, update: () => unknown): Promise<void> {
  const root = host.shadowRoot!;
  const { whenFree, note } = whatStands(host);
  const release = holdSheets(root);
  await whenWhole(host);
  const manner = host.matches('[density],[radius],[motion]') && (await import('../theme/manner.js').catch(() => null));
  await whenFree();
  const putBack = note();
  const sheets = release();
  const adoptHeld = () => (root.adoptedStyleSheets = [...new Set([...root.adoptedStyleSheets, ...sheets])]);
  if (!hydrated(host, update)) {
    adoptStyles(root, ...stylesOf(host));
    // Before anything is rendered, for what looks different for a moment would move to its look.
    adoptHeld();
    root.replaceChildren();
    // Lit remembers the first of the removed nodes, and would insert before it.
    if (host.renderOptions) delete host.renderOptions.renderBefore;
    host.requestUpdate();
    update();
  }
  // Either way of rendering may have adopted the styles of the class alone.
  adoptHeld();
  if (!host.renderOptions) await host.updateComplete;
  if (manner) manner.applyManner(host, root);
  // The element's own style sheets apply now.
  root.querySelector('style.own')?.remove();
  putBack();
}

/** Whether Lit has taken the nodes for its own. */
function hydrated(host: ServedHost, update: () => unknown): boolean {
  if (!hydrates(host)) return false;
  try {
    update();
    return true;
  } catch {
    return false; // Something is different here, such as the width or what the device remembers.
  }
}
