import { ScorecardElement } from './scorecard-element.js';

if (!customElements.get('hearback-scorecard')) customElements.define('hearback-scorecard', ScorecardElement);
