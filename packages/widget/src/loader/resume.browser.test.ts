import { createTrackingKey } from '@hearback/protocol/light';
import { fixture, html } from '@open-wc/testing';
import '../define.js';
import { waitUntil } from '../test-support/wait-until.js';
import { receiptsKey } from '../tracker/device-receipts.js';
import { resume } from './resume.js';

const SITE = 'resume-test';

/** A receipt of a case that had news when the endpoint was last asked. */
const RECEIPT = {
  number: '0000-0000-0012',
  key: createTrackingKey((bytes) => bytes.fill(7)),
  kind: 'complaint',
  sentAt: '2026-11-23T08:00:00.000Z',
  state: 'resolved',
  hasNews: true,
};

describe('what an earlier visit left', () => {
  afterEach(() => localStorage.clear());

  it('is looked for, for a launcher in a shadow root of the page as well, even a closed one', async () => {
    localStorage.setItem(receiptsKey(SITE), JSON.stringify([RECEIPT]));
    const holder = await fixture(html`<div></div>`);
    const root = holder.attachShadow({ mode: 'closed' });
    root.innerHTML = `<hearback-widget endpoint="/v1/events" site="${SITE}"></hearback-widget>`;
    resume([{ name: `hearback-${SITE}` }]);
    const badge = () => root.querySelector('hearback-widget')!.shadowRoot!.querySelector('[part~=badge]');
    await waitUntil(() => badge()?.textContent === '1', 'the launcher says so');
  });
});
