import { isServer } from 'lit';
import './complaint/define.js';
import './rating/define.js';
import './scorecard/define.js';
import './suggestion/define.js';
import './tracker/define.js';
import { giveTagProperties } from './launcher/tag-properties.js';
import { WidgetElement } from './launcher/widget-element.js';
import { defineElement } from './loader/define-element.js';
import { resumeWithElements } from './loader/resume-with-elements.js';

export type { HearbackEvents, HearbackTags } from './page-types.js';

// On a server, `server/` defines an element that can be rendered instead.
if (!isServer) {
  giveTagProperties();
  resumeWithElements();
  defineElement('hearback-widget', WidgetElement);
}
