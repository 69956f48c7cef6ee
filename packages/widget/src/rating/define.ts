import { RatingElement } from './rating-element.js';

if (!customElements.get('hearback-rating')) customElements.define('hearback-rating', RatingElement);
