import { defineElement } from '../loader/define-element.js';
import { ScorecardElement } from './scorecard-element.js';

defineElement('hearback-scorecard', ScorecardElement);
