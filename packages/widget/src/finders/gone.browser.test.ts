import { expect } from '@open-wc/testing';
import { offerToHide } from './offer.js';

it('leaves alone a field that has left the page meanwhile', () => {
  const field = document.createElement('textarea');
  field.value = '4111 1111 1111 1111';
  offerToHide(field, false, 'en');
  expect(field.nextSibling).to.equal(null);
});
