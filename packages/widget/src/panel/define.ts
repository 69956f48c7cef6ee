import { defineElement } from '../loader/define-element.js';
import { PanelElement } from './panel-element.js';

defineElement('hearback-panel', PanelElement);
