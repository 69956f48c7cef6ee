import { declared } from '../children/declared.js';
import { LongFormElement } from '../form/long-form-element.js';
import { parsedElements } from './parsed-element.js';

/** Gives an element on a server the children that speak for it. */
export function declare(element: HTMLElement, markup: string): void {
  const children = parsedElements(markup);
  Object.defineProperty(element, 'children', { value: children });
  if (!(element instanceof LongFormElement)) return;
  const { promise, ...choices } = declared(element);
  element.declared = choices;
  if (promise) element.promise = promise;
}
