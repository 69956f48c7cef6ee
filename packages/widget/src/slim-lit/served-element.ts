/** Here every element takes over what a server has put in its root; elements on Lit have a class of their own for it. */
export { LitElement as ServedElement } from './lit-element.js';
