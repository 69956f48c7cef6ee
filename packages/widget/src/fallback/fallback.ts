export { fallbackPanel } from './fallback-panel.js';
