import './set-up.js';

export { renderHearback, type ServedAttributes, type ServedOptions } from './render-hearback.js';
export { hearbackRenderer, type ElementRendererClass, type ServedTag } from './renderers.js';
export type { Surroundings } from './surroundings.js';
