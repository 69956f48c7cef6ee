import { defineElement } from '../loader/define-element.js';
import { RatingElement } from './rating-element.js';

defineElement('hearback-rating', RatingElement);
