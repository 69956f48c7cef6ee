import { ComplaintElement } from './complaint-element.js';

if (!customElements.get('hearback-complaint')) customElements.define('hearback-complaint', ComplaintElement);
