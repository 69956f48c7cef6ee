import { WidgetElement } from './launcher/widget-element.js';
import { bring, loadNearViewport } from './loader/load-near-viewport.js';
import { resumeWhenIdle } from './loader/resume-when-idle.js';

export type { HearbackEvents, HearbackTags } from './page-types.js';

const WIDGET = 'hearback-widget';

// A second copy of the script leaves everything to the first; on a server there is nothing to do.
if (globalThis.document && !customElements.get(WIDGET)) {
  customElements.define(WIDGET, WidgetElement);
  loadNearViewport();
  // A tracking link opens the case, which the tracker's own module sees to.
  if (/[#&]hearback=/.test(location.hash)) void bring(document.createElement('hearback-tracker'));
  resumeWhenIdle();
}
