import './complaint/define.js';
import './rating/define.js';
import './scorecard/define.js';
import './suggestion/define.js';
import './tracker/define.js';
import { WidgetElement } from './launcher/widget-element.js';
import { defineElement } from './loader/define-element.js';

defineElement('hearback-widget', WidgetElement);
