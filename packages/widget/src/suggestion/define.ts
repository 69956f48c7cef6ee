import { SuggestionElement } from './suggestion-element.js';

if (!customElements.get('hearback-suggestion')) customElements.define('hearback-suggestion', SuggestionElement);
