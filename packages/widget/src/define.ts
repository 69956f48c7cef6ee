import './complaint/define.js';
import './rating/define.js';
import './scorecard/define.js';
import './suggestion/define.js';
import { WidgetElement } from './launcher/widget-element.js';

if (!customElements.get('hearback-widget')) customElements.define('hearback-widget', WidgetElement);
