import { PanelElement } from './panel-element.js';

if (!customElements.get('hearback-panel')) customElements.define('hearback-panel', PanelElement);
