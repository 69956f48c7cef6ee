import { expect, fixture, oneEvent } from '@open-wc/testing';
import '../complaint/define.js';
import type { ComplaintElement } from '../complaint/complaint-element.js';
import { DeviceReceipts } from '../tracker/device-receipts.js';
import { readTrackingLink } from '../tracker/tracking-link.js';
import { FormPage } from '../test-support/form-page.js';
import { waitUntil } from '../test-support/wait-until.js';
import { printCard } from './print-card.js';

const receipts = new DeviceReceipts('tools');

/** A complaint that is sent, and taken by the endpoint, with all there is to do with its receipt. */
async function received(attributes = '') {
  const page = await FormPage.open<ComplaintElement>(
    `<hearback-complaint endpoint="/e" site="tools" lang="en" promise="We answer soon." ${attributes}></hearback-complaint>`,
  );
  await page.type('#text', 'The meter was read twice.');
  const stored = oneEvent(page.element, 'hearback-stored');
  await page.press('Send');
  const { number } = (await stored).detail as { number: string };
  page.client.accept();
  await page.reads('Received');
  await waitUntil(() => page.find('.qr'), 'the tools load');
  return { page, number };
}

describe('what can be done with a receipt', () => {
  afterEach(() => receipts.wipe());

  for (const theme of ['light', 'dark'])
    it(`is all there and accessible in ${theme}`, async () => {
      const { page } = await received(`theme="${theme}" answer-within="3 working days"`);
      expect(page.text).to.match(/You will hear from us by \w+day, \w+ \d+, \d{4}\./);
      for (const name of ['Save', 'Print', 'Add something', 'Withdraw'])
        expect(page.button(name) === undefined, name).to.equal(false);
      expect(page.find('.qr path')!.getAttribute('d')).to.match(/^M\d/);
      await page.isAccessible();
    });

  for (const width of ['20em', '24em'])
    it(`has the number on one line in a card of ${width}`, async () => {
      const { page } = await received();
      page.element.style.inlineSize = width;
      const figures = page.find('[part~=figures]')!;
      expect(figures.getClientRects().length).to.equal(1);
      const { height } = figures.getBoundingClientRect();
      expect(height).to.be.lessThan(2 * parseFloat(getComputedStyle(figures).fontSize));
    });

  it('offers nothing more for a withdrawn case, and moves the focus to the message', async () => {
    const { page } = await received('answer-within="3 working days"');
    await page.reads('You will hear from us');
    await page.press('Withdraw');
    await waitUntil(() => page.hasFocus('#later-text'), 'the reason can be written');
    await page.press('Yes, withdraw');
    await waitUntil(() => page.hasFocus('#later-amendment'), 'it is on its way');
    page.client.accept();
    await page.reads('Withdrawn. Your case is closed.');
    expect(['Add something', 'Withdraw'].filter((name) => page.button(name))).to.deep.equal([]);
    await waitUntil(() => page.hasFocus('.outcome'), 'the focus is on what is said');
    expect(page.text).to.not.contain('We answer soon.');
    expect(page.text).to.not.contain('You will hear from us');
    await page.isAccessible();
  });

  it('links to the page itself by default', async () => {
    const { page } = await received('tracking-page="https://[nowhere"');
    expect(page.find('.qr') === null).to.equal(false);
    expect(page.text).to.contain('Received');
  });

  it('remembers it on this device until told otherwise', async () => {
    const { page, number } = await received();
    const kept = receipts.find(number)!;
    expect(kept.kind).to.equal('complaint');
    expect(readTrackingLink(`#hearback=${kept.number}.${kept.key}`)).to.include({ number });
    page.find<HTMLInputElement>('input[type=checkbox]')!.click();
    expect(receipts.all()).to.deep.equal([]);
  });

  it('remembers an anonymous voice only on request', async () => {
    const { page, number } = await received('anonymous="always"');
    expect(receipts.all()).to.deep.equal([]);
    page.find<HTMLInputElement>('input[type=checkbox]')!.click();
    expect(receipts.find(number)?.number).to.equal(number);
  });

  it('leaves nothing behind on a shared device', async () => {
    const { page } = await received('kiosk');
    expect(receipts.all()).to.deep.equal([]);
    expect(page.find('input[type=checkbox]') === null).to.equal(true);
  });

  it('forgets what the endpoint refuses', async () => {
    const page = await FormPage.open<ComplaintElement>(
      '<hearback-complaint endpoint="/e" site="tools" lang="en"></hearback-complaint>',
    );
    await page.type('#text', 'x');
    await page.press('Send');
    await page.reads('Saved on this device');
    await waitUntil(() => receipts.all().length === 1, 'it is remembered');
    page.client.refuse('Closed.');
    await page.reads('Not accepted');
    expect(receipts.all()).to.deep.equal([]);
  });

  it('adds to the case from the receipt', async () => {
    const { page, number } = await received();
    await page.press('Add something');
    await page.type('#later-text', 'And again today.');
    await page.press('Add');
    await waitUntil(() => page.client.drafts.length === 2, 'it is sent');
    expect(page.client.drafts[1]).to.deep.include({ kind: 'amendment' });
    expect(page.client.drafts[1]!.data).to.include({ number, text: 'And again today.' });
    await page.isAccessible();
  });
});

describe('printCard', () => {
  it('prints the receipt alone, and leaves the page as it was', async () => {
    const host = await fixture('<div></div>');
    const root = host.attachShadow({ mode: 'open' });
    const before = document.documentElement.outerHTML;
    let seen = '';
    let printing!: Window;
    const rows = [['Your number', '0000-0000-0012']] as const;
    printCard(
      root,
      { title: 'Sent', rows, code: { size: 9, path: 'M4 4h1v1h-1z' }, lang: 'ar', dir: 'rtl' },
      (page) => {
        printing = page;
        const { documentElement, body, adoptedStyleSheets } = page.document;
        seen = `${documentElement.lang} ${documentElement.dir} ${adoptedStyleSheets.length} ${body.textContent}`;
        expect(body.querySelectorAll('svg path').length).to.equal(1);
      },
    );
    expect(seen).to.equal('ar rtl 1 SentYour number0000-0000-0012');
    expect(document.documentElement.outerHTML).to.equal(before);
    printing.dispatchEvent(new Event('afterprint'));
    await waitUntil(() => !root.querySelector('iframe'), 'the frame goes');
  });
});
