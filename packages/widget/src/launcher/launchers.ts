import type { WidgetElement } from './widget-element.js';

/** Every launcher in the page, in whatever shadow root. What loads after the tag asks the browser for it, and so never loads the tag again. */
export const launchers = (): Iterable<WidgetElement> =>
  (customElements.get('hearback-widget') as typeof WidgetElement | undefined)?.tags ?? [];
