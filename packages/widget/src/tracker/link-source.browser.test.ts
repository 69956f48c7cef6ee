import { expect, fixture, html } from '@open-wc/testing';
import '../define.js';
import { linkSource } from './link-source.js';

describe('linkSource', () => {
  it('finds a launcher in a shadow root of the page, even a closed one, where there is none outside', async () => {
    const holder = await fixture(html`<div></div>`);
    const root = holder.attachShadow({ mode: 'closed' });
    root.innerHTML = '<hearback-widget></hearback-widget>';
    expect(linkSource()).to.equal(null);
    root.innerHTML = '<hearback-widget endpoint="/v1/events" site="link-test"></hearback-widget>';
    expect(linkSource() === root.firstChild).to.equal(true);
    const form = await fixture(html`<hearback-complaint endpoint="/v1/events" site="link-test"></hearback-complaint>`);
    expect(linkSource() === form).to.equal(true);
  });
});
