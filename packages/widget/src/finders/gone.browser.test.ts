import { expect } from '@open-wc/testing';
import { offerToHide } from './offer.js';

it('ignores a field that was removed meanwhile', () => {
  const field = document.createElement('textarea');
  field.value = '4111 1111 1111 1111';
  offerToHide(field, false, 'en');
  expect(field.nextSibling === null).to.equal(true);
});
