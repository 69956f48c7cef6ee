import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import { loadNearViewport } from './load-near-viewport.js';
import { waitUntil } from '../test-support/wait-until.js';

describe('loadNearViewport', () => {
  before(() => loadNearViewport());

  it('reserves room for a distant element, and registers it only near the viewport', async () => {
    const spacer = await fixture<HTMLElement>(html`<div style="height: 5000px"></div>`);
    const complaint = document.createElement('hearback-complaint');
    spacer.after(complaint);
    await waitUntil(() => complaint.shadowRoot, 'no skeleton');
    await aTimeout(200);
    expect(complaint.getBoundingClientRect().height).to.be.greaterThan(100);
    expect(customElements.get('hearback-complaint')).to.equal(undefined);

    complaint.scrollIntoView();
    await waitUntil(() => customElements.get('hearback-complaint'), 'not registered');
    await waitUntil(() => complaint.shadowRoot!.querySelector('button'), 'not rendered');
    complaint.remove();
  });

  it('finds elements added later, at any depth', async () => {
    await fixture(html`<section><div></div></section>`);
    const section = document.querySelector('section')!;
    const inner = document.createElement('div');
    inner.append(document.createElement('hearback-suggestion'));
    section.append(inner);
    await waitUntil(() => customElements.get('hearback-suggestion'), 'not registered');
  });

  // As pages do that do not want to be seen half made; what is hidden is never near.
  it('registers an element that the page hides until then, but none that it hides by the attribute', async () => {
    await fixture(
      html`<div>
        <style>
          :not(:defined) {
            display: none !important;
          }
        </style>
        <hearback-tracker hidden></hearback-tracker>
        <hearback-rating></hearback-rating>
      </div>`,
    );
    await waitUntil(() => customElements.get('hearback-rating'), 'not registered');
    await waitUntil(() => document.querySelector('hearback-rating')!.checkVisibility(), 'not shown');
    expect(customElements.get('hearback-tracker')).to.equal(undefined);
  });
});
