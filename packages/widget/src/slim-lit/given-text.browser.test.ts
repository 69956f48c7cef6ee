import { expect } from '@open-wc/testing';
import { LitElement } from './slim-lit.js';

it('has text where an attribute gives a property too, and what was given elsewhere', async () => {
  class Given extends LitElement {
    declare text: unknown;
    declare open: unknown;
    declare client: unknown;
    static {
      this.createProperty('text');
      this.createProperty('open', { type: Boolean });
      this.createProperty('client', { attribute: false });
    }
  }
  const tag = 'test-given-text';
  customElements.define(tag, Given);
  const element = document.createElement(tag) as Given;
  Object.assign(element, { text: 5, open: true, client: 5 });
  expect([element.text, element.open, element.client]).to.deep.equal(['5', true, 5]);
  Object.assign(element, { text: false, open: false, client: false });
  expect([element.text, element.open, element.client]).to.deep.equal([null, false, false]);
});
