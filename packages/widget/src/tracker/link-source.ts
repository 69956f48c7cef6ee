import { launchers } from '../launcher/launchers.js';

/**
 * The element that a case named by the page's address is shown for: the tag, or without one a form on the page that sends voices which can be followed.
 *
 * @returns `null` where the page has none, or a tracker of its own, which shows the case itself.
 */
export const linkSource = (): Element | null =>
  document.querySelector('hearback-tracker')
    ? null
    : (document.querySelector('hearback-widget[endpoint][site]') ??
      document.querySelector('[endpoint][site]:is(hearback-complaint, hearback-suggestion)') ??
      [...launchers()].find((each) => each.matches('[endpoint][site]')) ??
      null);
