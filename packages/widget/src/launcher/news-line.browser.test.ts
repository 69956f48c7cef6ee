import { createTrackingKey } from '@hearback/protocol/light';
import { expect, fixture, html } from '@open-wc/testing';
import '../define.js';
import { waitUntil } from '../test-support/wait-until.js';
import { receiptsKey } from '../tracker/device-receipts.js';
import type * as NewsLine from './news-line.js';
import { tellNews } from './tell-news.js';
import type { WidgetElement } from './widget-element.js';

const SITE = 'news-test';
const ENDPOINT = '/v1/events';
const SENT = '2026-11-23T08:00:00.000Z';

/** A receipt that the endpoint was just asked for. */
const receiptOf = (number: string, hasNews: boolean) => ({
  number,
  key: createTrackingKey((bytes) => bytes.fill(7)),
  kind: 'complaint',
  sentAt: SENT,
  askedAt: new Date().toISOString(),
  state: 'resolved',
  hasNews,
});

const keep = (...receipts: object[]) => localStorage.setItem(receiptsKey(SITE), JSON.stringify(receipts));

async function opened(attributes = '') {
  const holder = await fixture<HTMLElement>(
    html`<div
      .innerHTML=${`<hearback-widget lang="en" endpoint="${ENDPOINT}" site="${SITE}" ${attributes}></hearback-widget>`}
    ></div>`,
  );
  const widget = holder.querySelector<WidgetElement>('hearback-widget')!;
  const head = () => widget.shadowRoot!.querySelector('hearback-panel')?.shadowRoot!.querySelector('header');
  const line = () => head()?.querySelector<HTMLElement>('.news');
  const open = async () => {
    widget.open();
    await waitUntil(() => head()?.checkVisibility(), 'the panel shows');
  };
  return { widget, head, line, open };
}

describe('the news in an open panel', () => {
  afterEach(() => localStorage.clear());

  it('leads to the case that has some', async () => {
    keep(receiptOf('0000-0000-0012', true), receiptOf('0000-0000-0025', false));
    const { widget, line, open } = await opened();
    await tellNews(ENDPOINT, SITE);
    await open();
    await waitUntil(() => line()?.textContent === 'News on 1 case', 'it says so');
    expect(line()!.getBoundingClientRect().height).to.be.at.least(44);
    line()!.click();
    const tracker = () => widget.shadowRoot!.querySelector('hearback-tracker');
    await waitUntil(() => tracker()?.shadowRoot!.querySelector('dialog')?.open, 'the tracker opens');
    expect(tracker()!.getAttribute('endpoint')).to.equal(ENDPOINT);
    await waitUntil(() => widget.shadowRoot!.querySelector('[aria-expanded=false]'), 'the panel is closed');
    tracker()!.shadowRoot!.querySelector('dialog')!.close();
    await waitUntil(() => !tracker(), 'the tracker is closed');
    await waitUntil(() => widget.shadowRoot!.activeElement?.matches('[part~=launcher]'), 'the focus is back');
  });

  it('is said anew each time, and not at all once everything has been looked at', async () => {
    keep(receiptOf('0000-0000-0012', true), receiptOf('0000-0000-0025', true));
    const { widget, line, open } = await opened();
    await tellNews(ENDPOINT, SITE);
    await open();
    await waitUntil(() => line()?.textContent === 'News on 2 cases', 'both are counted');
    widget.close();
    keep(receiptOf('0000-0000-0012', false), receiptOf('0000-0000-0025', false));
    document.dispatchEvent(new CustomEvent('hearback-tracked'));
    await waitUntil(() => !widget.shadowRoot!.querySelector('[part~=badge]'), 'the badge is gone');
    await open();
    await waitUntil(() => line()!.hidden, 'the line is gone');
  });

  it('comes to a panel that was open before it was known', async () => {
    keep(receiptOf('0000-0000-0012', true));
    const { line, open } = await opened();
    await open();
    await tellNews(ENDPOINT, SITE);
    await waitUntil(() => line()?.textContent === 'News on 1 case', 'it says so');
  });

  it('is said once, however many copies of the code there are', async () => {
    keep(receiptOf('0000-0000-0012', true));
    const { head, line, open } = await opened();
    await open();
    await tellNews(ENDPOINT, SITE);
    const copy = './news-line.ts?copy';
    ((await import(copy)) as typeof NewsLine).showNewsLines(SITE);
    await waitUntil(() => line()?.textContent === 'News on 1 case', 'it says so');
    const lines = () => head()!.querySelectorAll('.news');
    expect(lines()).to.have.lengthOf(1);
  });

  it('comes to the panel of a launcher in a shadow root of the page, even a closed one', async () => {
    keep(receiptOf('0000-0000-0012', true));
    const holder = await fixture(html`<div></div>`);
    const root = holder.attachShadow({ mode: 'closed' });
    root.innerHTML = `<hearback-widget lang="en" endpoint="${ENDPOINT}" site="${SITE}"></hearback-widget>`;
    await tellNews(ENDPOINT, SITE);
    const widget = root.querySelector<WidgetElement>('hearback-widget')!;
    widget.open();
    const line = () => widget.shadowRoot!.querySelector('hearback-panel')?.shadowRoot!.querySelector('.news');
    await waitUntil(() => line()?.textContent === 'News on 1 case', 'it says so');
  });

  it('shows nothing on a device that many share, nor in the panel of another site', async () => {
    keep(receiptOf('0000-0000-0012', true));
    const shared = await opened('kiosk');
    await tellNews(ENDPOINT, SITE);
    await shared.open();
    const other = await fixture<WidgetElement>(
      html`<hearback-widget lang="en" endpoint="/v1/events" site="another"></hearback-widget>`,
    );
    other.open();
    const headOfOther = () => other.shadowRoot!.querySelector('hearback-panel')?.shadowRoot!.querySelector('header');
    await waitUntil(() => headOfOther()?.checkVisibility(), 'the other panel shows');
    expect(shared.line() ?? headOfOther()!.querySelector('.news')).to.equal(null);
  });
});
