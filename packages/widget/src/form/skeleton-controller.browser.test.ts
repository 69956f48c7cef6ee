import { expect, waitUntil } from '@open-wc/testing';
import { RatingElement } from '../rating/rating-element.js';

class LateRating extends RatingElement {}

describe('SkeletonController', () => {
  it('takes a placeholder away once the form can stand in its place', async () => {
    const element = document.createElement('late-rating');
    element.lang = 'en';
    const root = element.attachShadow({ mode: 'open' });
    root.innerHTML = '<p class="placeholder">…</p>';
    document.body.append(element);
    customElements.define('late-rating', LateRating);
    expect(root.querySelector('.placeholder') !== null).to.equal(true);
    await waitUntil(() => root.querySelector('.form'), 'the form shows');
    expect(root.querySelector('.placeholder') === null).to.equal(true);
    root.querySelector<HTMLInputElement>('input')!.click();
    await (element as LateRating).updateComplete;
    expect(root.querySelector('textarea') !== null).to.equal(true);
    element.remove();
  });
});
