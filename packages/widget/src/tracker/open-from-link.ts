import { linkSource } from './link-source.js';
import type { TrackerElement } from './tracker-element.js';
import { readTrackingLink } from './tracking-link.js';

/** A launcher that came to the top layer later than the dialog would cover it, and could not even be pressed. */
const WITHOUT_LAUNCHER = 'div:has(~ hearback-tracker) { display: none }';

/** Roots of launchers that hide theirs while a tracker shows. */
const hiding = new WeakSet<ShadowRoot>();

/**
 * Shows a tracker in a dialog, with the endpoint, site and look of the tag or of a form on the page.
 *
 * @param source The tag, or the form.
 */
export function popUpTracker(source: Element): TrackerElement {
  const tracker = document.createElement('hearback-tracker');
  for (const name of ['endpoint', 'site', 'theme', 'accent', 'lang', 'clear-address', 'drafts', 'kiosk'])
    if (source.hasAttribute(name)) tracker.setAttribute(name, source.getAttribute(name)!);
  tracker.toggleAttribute('popup', true);
  // Not into the root of a form, which its first rendering would empty.
  const root = source.localName === 'hearback-widget' ? source.shadowRoot : null;
  if (root && !hiding.has(root)) {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(WITHOUT_LAUNCHER);
    root.adoptedStyleSheets.push(sheet);
    hiding.add(root);
  }
  (root ?? document.body).append(tracker);
  return tracker;
}

/** Shows the case that the page's address names, where the page has no tracker of its own. A page without the tag or a form shows nothing. */
export function openFromLink(): void {
  const source = linkSource();
  if (source && readTrackingLink(location.hash)) popUpTracker(source);
}
