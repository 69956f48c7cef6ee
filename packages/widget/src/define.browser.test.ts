import { createTrackingKey } from '@hearback/protocol/light';
import { expect, fixture, html } from '@open-wc/testing';
import { waitUntil } from './test-support/wait-until.js';
import { receiptsKey } from './tracker/device-receipts.js';

/** Leaves on this device what a visit leaves that raised a case, which has news by now. */
async function visit(site: string): Promise<void> {
  await new Promise<void>((resolve) => {
    const opening = indexedDB.open(`hearback-${site}`, 1);
    opening.onsuccess = () => {
      opening.result.close();
      resolve();
    };
  });
  const key = createTrackingKey((bytes) => bytes.fill(7));
  const receipt = { number: '0000-0000-0012', key, kind: 'complaint', sentAt: '2026-11-23T08:00:00.000Z' };
  const asked = { askedAt: new Date().toISOString(), state: 'resolved', hasNews: true };
  localStorage.setItem(receiptsKey(site), JSON.stringify([{ ...receipt, ...asked }]));
}

const badgeIn = (root: ParentNode) =>
  root.querySelector('hearback-widget')!.shadowRoot?.querySelector('[part~=badge]')?.textContent;

describe('the elements that come with a bundler', () => {
  afterEach(() => {
    localStorage.clear();
    for (const site of ['early', 'late', 'property']) indexedDB.deleteDatabase(`hearback-${site}`);
  });

  it('look for what an earlier visit left, those that were there before as well as those that an app puts in', async () => {
    await visit('early');
    const early = await fixture(html`<hearback-widget endpoint="/v1/events" site="early"></hearback-widget>`);
    await import('./define.js');
    await waitUntil(() => badgeIn(early.parentElement!) === '1', 'the one that was there');
    await visit('late');
    const holder = await fixture(html`<div></div>`);
    const root = holder.attachShadow({ mode: 'closed' });
    root.innerHTML = '<hearback-widget endpoint="/v1/events" site="late"></hearback-widget>';
    await waitUntil(() => badgeIn(root) === '1', 'the one that came');
    const databases = await indexedDB.databases();
    await fixture(html`<hearback-rating endpoint="/v1/events" site="never"></hearback-rating>`);
    await new Promise((resolve) => requestIdleCallback(resolve));
    expect(await indexedDB.databases()).to.have.lengthOf(databases.length);
  });

  it('look for what an earlier visit left if a framework sets properties, which forms do not write into attributes', async () => {
    await visit('property');
    const silent = await fixture(html`<hearback-widget site="property"></hearback-widget>`);
    await fixture(html`<hearback-rating .endpoint=${'/v1/events'} .site=${'property'}></hearback-rating>`);
    await waitUntil(() => badgeIn(silent.parentElement!) === '1', 'a launcher of the site says so');
  });
});
