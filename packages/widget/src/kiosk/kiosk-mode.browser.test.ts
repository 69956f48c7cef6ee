import { expect, fixture, oneEvent } from '@open-wc/testing';
import '../define.js';
import type { ComplaintElement } from '../complaint/complaint-element.js';
import type { WidgetElement } from '../launcher/widget-element.js';
import { FormPage } from '../test-support/form-page.js';
import { LongTimers } from '../test-support/long-timers.js';
import { waitUntil } from '../test-support/wait-until.js';

const TEXT = 'The meter was read twice.';
const QUESTION = 'Are you still there?';

/** A complaint form on a shared device, once it behaves as one. */
async function open(attributes = '') {
  const page = await FormPage.open<ComplaintElement>(
    `<hearback-complaint endpoint="/e" site="kiosk" lang="en" kiosk ${attributes}></hearback-complaint>`,
  );
  await isShared(page);
  return page;
}
const isShared = (page: FormPage) =>
  waitUntil(() => page.find('textarea')?.getAttribute('autocomplete') === 'off', 'it behaves as a shared one');
const text = (page: FormPage) => page.find<HTMLTextAreaElement>('textarea')?.value;
const touch = () => dispatchEvent(new Event('pointerdown'));

describe('a shared device', () => {
  let timers: LongTimers;
  beforeEach(() => (timers = new LongTimers()));
  afterEach(() => {
    timers.restore();
    expect(Object.keys(localStorage).filter((key) => key.startsWith('hearback:'))).to.deep.equal([]);
  });

  for (const theme of ['light', 'dark'])
    it(`asks whether somebody is there, announces it once, and starts over, accessible in ${theme}`, async () => {
      const page = await open(`theme="${theme}"`);
      await page.type('#text', TEXT);
      page.find('#text')!.focus();
      touch();
      timers.pass(39_999);
      await page.element.updateComplete;
      expect(page.text).to.not.contain(QUESTION);
      timers.pass(1);
      await page.reads('If not, everything here will be cleared in 20 seconds.');
      const said = page.status;
      expect(said).to.contain(QUESTION);
      timers.pass(5000);
      await page.reads('in 15 seconds');
      expect(page.status).to.equal(said);
      await page.isAccessible();
      timers.pass(15_000);
      await waitUntil(() => text(page) === '', 'the form is empty');
      expect(page.text).to.not.contain(QUESTION);
      expect(page.status).to.equal('');
      expect(page.element.shadowRoot!.activeElement === null).to.equal(true);
    });

  it('continues after any touch', async () => {
    const page = await open();
    await page.type('#text', TEXT);
    touch();
    timers.pass(59_000);
    await page.reads(QUESTION);
    touch();
    await page.element.updateComplete;
    expect(page.text).to.not.contain(QUESTION);
    timers.pass(39_000);
    await page.element.updateComplete;
    expect(text(page)).to.equal(TEXT);
  });

  it('turns autofill off', async () => {
    const page = await open();
    await page.type('#phone', '5550100');
    for (const field of page.element.shadowRoot!.querySelectorAll('input, textarea'))
      expect(field.getAttribute('autocomplete')).to.equal('off');
  });

  it('offers the receipt as a code only, and forgets the voice once it is received', async () => {
    const page = await open();
    await page.type('#text', TEXT);
    const stored = oneEvent(page.element, 'hearback-stored');
    await page.press('Send');
    const { id } = (await stored).detail as { id: string };
    page.client.accept();
    await page.reads('Received');
    await waitUntil(() => page.find('.qr'), 'the code shows');
    const buttons = [...page.element.shadowRoot!.querySelectorAll('button')].map((button) => button.innerText.trim());
    expect(buttons.filter((name) => /copy|save/i.test(name))).to.deep.equal([]);
    await waitUntil(() => page.client.discarded.includes(id), 'it is forgotten');
    touch();
    timers.pass(60_000);
    await waitUntil(() => text(page) === '', 'the receipt is gone');
  });

  it('forgets a refused voice when the person has left', async () => {
    const page = await open();
    await page.type('#text', TEXT);
    await page.press('Send');
    await page.sentData();
    page.client.refuse('Closed.');
    await page.reads('Not accepted');
    expect(page.client.discarded).to.deep.equal([]);
    touch();
    timers.pass(60_000);
    await waitUntil(() => page.client.discarded.length === 1, 'it is forgotten');
    expect(text(page)).to.equal('');
  });

  /** The panel, open on the complaint, with something written there and in the suggestion. */
  async function openPanel() {
    const widget = await fixture<WidgetElement>(
      '<hearback-widget endpoint="/v1/events" site="kiosk" lang="en" kiosk></hearback-widget>',
    );
    const launcher = widget.shadowRoot!.querySelector('button')!;
    launcher.focus();
    const form = async (kind: 'complaint' | 'suggestion') => {
      widget.open(kind);
      const find = () =>
        widget
          .shadowRoot!.querySelector('hearback-panel')
          ?.shadowRoot!.querySelector<ComplaintElement>(`hearback-${kind}`);
      await waitUntil(() => find()?.shadowRoot?.querySelector('textarea'), 'the form shows');
      const page = new FormPage(find()!);
      await isShared(page);
      await page.type('textarea', TEXT);
      return page;
    };
    const pages = [await form('suggestion'), await form('complaint')];
    pages[1]!.find('textarea')!.focus();
    return { widget, launcher, pages };
  }

  it('closes and clears the panel and returns the focus', async () => {
    const { widget, launcher, pages } = await openPanel();
    const closed = oneEvent(widget, 'hearback-close');
    touch();
    timers.pass(45_000);
    await pages[1]!.reads(QUESTION);
    timers.pass(15_000);
    await closed;
    await Promise.all(pages.map(({ element }) => element.updateComplete));
    expect(pages.map(text)).to.deep.equal(['', '']);
    expect(widget.shadowRoot!.activeElement === launcher).to.equal(true);
  });

  it('is empty for the next person even if the panel was closed before it had loaded', async () => {
    const widget = await fixture<WidgetElement>(
      '<hearback-widget endpoint="/v1/events" site="kiosk" lang="en" kiosk></hearback-widget>',
    );
    widget.open('complaint');
    const find = () =>
      widget.shadowRoot!.querySelector('hearback-panel')?.shadowRoot!.querySelector('hearback-complaint');
    await waitUntil(() => find()?.shadowRoot?.querySelector('textarea'), 'the form shows', { interval: 1 });
    const page = new FormPage(find()!);
    page.find('textarea')!.focus();
    page.find<HTMLTextAreaElement>('textarea')!.value = TEXT;
    page.find('textarea')!.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    widget.close();
    await isShared(page);
    await page.element.updateComplete;
    expect(text(page)).to.equal('');
  });

  it('is empty for the next person after the panel is closed', async () => {
    const { widget, pages } = await openPanel();
    widget.close();
    await Promise.all(pages.map(({ element }) => element.updateComplete));
    expect(pages.map(text)).to.deep.equal(['', '']);
  });

  it('starts over on a page that has broken JSON', async () => {
    const { stringify } = JSON;
    JSON.stringify = () => {
      throw new TypeError('broken');
    };
    try {
      const page = await open();
      await page.type('#text', TEXT);
      touch();
      timers.pass(45_000);
      await page.reads(QUESTION);
      timers.pass(15_000);
      await waitUntil(() => text(page) === '', 'the form is empty');
    } finally {
      JSON.stringify = stringify;
    }
  });
});
