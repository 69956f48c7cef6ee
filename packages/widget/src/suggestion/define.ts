import { defineElement } from '../loader/define-element.js';
import { SuggestionElement } from './suggestion-element.js';

defineElement('hearback-suggestion', SuggestionElement);
