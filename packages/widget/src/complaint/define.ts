import { defineElement } from '../loader/define-element.js';
import { ComplaintElement } from './complaint-element.js';

defineElement('hearback-complaint', ComplaintElement);
