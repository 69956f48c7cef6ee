import { expect, oneEvent } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import '../complaint/define.js';
import type { ComplaintElement } from '../complaint/complaint-element.js';
import { FormPage } from '../test-support/form-page.js';
import { hearbackError } from '../test-support/stub-client.js';
import { waitUntil } from '../test-support/wait-until.js';

const TEXT = 'The meter was read twice.';
const open = (attributes = '') =>
  FormPage.open<ComplaintElement>(
    `<hearback-complaint endpoint="/e" site="portal" lang="en" promise="We answer within 2 hours." ${attributes}></hearback-complaint>`,
  );

const sent = async (attributes = '', prepare?: (page: FormPage<ComplaintElement>) => void) => {
  const page = await open(attributes);
  prepare?.(page);
  await page.type('#text', TEXT);
  page.button('Send')!.focus();
  const stored = oneEvent(page.element, 'hearback-stored');
  await page.press('Send');
  return { page, stored: await stored };
};

describe('end states', () => {
  for (const theme of ['light', 'dark'])
    describe(`in ${theme}`, () => {
      it('says "received" only after the endpoint has it, with number, promise and key', async () => {
        const { page, stored } = await sent(`theme="${theme}"`);
        expect(page.text).to.not.contain('Received');
        const delivered = oneEvent(page.element, 'hearback-delivered');
        page.client.accept();
        expect((await delivered).detail).to.deep.equal({ id: stored.detail.id, number: stored.detail.number });
        await page.reads('Received');
        expect(page.text).to.contain(stored.detail.number);
        expect(page.text).to.contain('We answer within 2 hours.');
        expect(page.status).to.equal(`Received. Your number is ${stored.detail.number}.`);
        expect(page.hasFocus('#receipt-title')).to.equal(true);
        page.find<HTMLDetailsElement>('details')!.open = true;
        expect(page.find('.key')!.textContent).to.match(
          /^[0-9A-Z]{5}-[0-9A-Z]{5}-[0-9A-Z]{5}-[0-9A-Z]{5}-[0-9A-Z]{6}$/,
        );
        await page.isAccessible();
      });

      it('says "saved on this device" while the endpoint is silent, then turns to "received" by itself', async () => {
        const { page, stored } = await sent(`theme="${theme}"`);
        await page.reads('Saved on this device');
        expect(page.text).to.not.match(/received|thank/i);
        expect(page.text).to.contain(stored.detail.number);
        expect(page.status).to.contain('not sent yet');
        await page.isAccessible();
        page.client.accept();
        await page.reads('Received');
        expect(page.status).to.contain('Received.');
      });

      it('says that the page must stay open if nothing can be stored', async () => {
        const { page } = await sent(`theme="${theme}"`, ({ client }) => (client.durability = 'memory'));
        await page.reads('Keep this page open');
        expect(page.text).to.not.contain('Saved');
        await page.isAccessible();
      });

      it('says "not accepted" with the reason and keeps the text', async () => {
        const { page } = await sent(`theme="${theme}"`);
        const rejected = oneEvent(page.element, 'hearback-rejected');
        page.client.refuse('This office closed in June.');
        expect((await rejected).detail.reason).to.equal('This office closed in June.');
        await page.reads('Not accepted');
        expect(page.text).to.contain('This office closed in June.');
        expect(page.text).to.contain(TEXT);
        expect(page.text).to.not.match(/received|saved/i);
        await page.isAccessible();
      });
    });

  it('shows and announces that the number was copied', async () => {
    const { page, stored } = await sent();
    page.client.accept();
    await page.reads('Received');
    // Beside it, what can be done with a receipt says what came of that in a line of its own.
    const said = page.find('.receipt > .visually-hidden[role="status"]')!;
    expect(said.textContent).to.equal('');
    const copy = page.button('Copy number')!;
    // It is said for a moment, which may be over when the key that is pressed from outside is told to have been.
    const told: string[][] = [];
    const listening = new MutationObserver(() => told.push([said, copy].map((each) => each.textContent!.trim())));
    listening.observe(said, { childList: true, characterData: true, subtree: true });
    copy.focus();
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => told[0], 'it is said');
    expect(told[0]).to.deep.equal(['Copied', 'Copied']);
    expect(page.status, 'what was said before is not said again').to.contain(stored.detail.number);
  });

  it('says that copying is forbidden, and selects what was to be copied', async () => {
    const { page, stored } = await sent();
    page.client.accept();
    await page.reads('Received');
    const said = page.find('.receipt > .visually-hidden[role="status"]')!;
    const { writeText } = navigator.clipboard;
    const { execCommand } = document;
    navigator.clipboard.writeText = () => Promise.reject(new DOMException('denied', 'NotAllowedError'));
    document.execCommand = () => false;
    try {
      await page.press('Copy number');
      await waitUntil(() => page.find('[role=alert]')?.textContent, 'it is said');
      expect(page.find('[role=alert]')!.textContent).to.contain('Copying is not allowed here');
      const field = page.find<HTMLTextAreaElement>('#by-hand')!;
      expect(page.hasFocus('#by-hand')).to.equal(true);
      expect(field.value.slice(field.selectionStart, field.selectionEnd)).to.equal(stored.detail.number);
      const isAfter = (part: string) =>
        page.find(`[part~="${part}"]`)!.compareDocumentPosition(field) & Node.DOCUMENT_POSITION_FOLLOWING;
      expect(isAfter('sign') && isAfter('number'), 'it stands on the receipt, under the number').to.not.equal(0);
      await page.isAccessible();
      expect(page.text).to.not.contain('Copied');
    } finally {
      Object.assign(navigator.clipboard, { writeText });
      Object.assign(document, { execCommand });
    }
    document.execCommand = () => true;
    try {
      await page.press('Copy number');
      await page.reads('Copied');
      expect(page.find('#by-hand') === null).to.equal(true);
      expect(
        said.isConnected && said.textContent,
        'it is said where screen readers have listened all the time',
      ).to.equal('Copied');
    } finally {
      Object.assign(document, { execCommand });
    }
  });

  it('lets a refused text be changed and sent as a new voice in place of the old', async () => {
    const { page, stored } = await sent();
    page.client.refuse('Too vague.');
    await page.reads('Not accepted');
    await page.press('Change and try again');
    expect(page.find<HTMLTextAreaElement>('#text')!.value).to.equal(TEXT);
    await page.press('Send');
    await page.reads('Saved on this device');
    expect(page.client.drafts).to.have.lengthOf(2);
    expect(page.client.drafts[1]!.id).to.not.equal(stored.detail.id);
    expect(page.client.discarded).to.deep.equal([stored.detail.id]);
  });

  it('sends one voice after a double click, and after a retry', async () => {
    const page = await open();
    await page.type('#text', TEXT);
    page.client.fails = hearbackError('OUTBOX_FULL', 'full');
    page.button('Send')!.click();
    page.button('Send')!.click();
    await page.reads('no room left to keep what you entered');
    expect(page.find<HTMLTextAreaElement>('#text')!.value).to.equal(TEXT);
    await page.isAccessible();
    const stored = oneEvent(page.element, 'hearback-stored');
    page.button('Send')!.click();
    page.button('Send')!.click();
    await stored;
    expect(page.client.drafts).to.have.lengthOf(2);
    expect(page.client.drafts[0]!.id).to.equal(page.client.drafts[1]!.id);
    expect(page.client.drafts[0]!.data).to.deep.equal(page.client.drafts[1]!.data);
  });

  it('shows the whole icon above a narrow title', async () => {
    const { page } = await sent();
    await page.reads('Saved on this device');
    const [sign, title, text] = ['.sign', '#receipt-title', '.receipt > p'].map((selector) =>
      page.element.shadowRoot!.querySelector(selector)!.getBoundingClientRect(),
    );
    expect(sign!.width).to.equal(sign!.height);
    expect(sign!.width).to.equal(52);
    expect(title!.top).to.be.at.least(sign!.bottom);
    expect(title!.width).to.be.below(text!.width);
    expect(page.find('.card')!.scrollWidth).to.equal(page.find('.card')!.clientWidth);
  });

  it('starts anew on "send another"', async () => {
    const { page, stored } = await sent();
    page.client.accept();
    await page.reads('Received');
    await page.press('Send another');
    expect(page.find<HTMLTextAreaElement>('#text')!.value).to.equal('');
    expect(page.status).to.equal('');
    expect(page.hasFocus('#text')).to.equal(true);
    await page.type('#text', 'Another.');
    await page.press('Send');
    await page.reads('Saved on this device');
    expect(page.client.drafts[1]!.id).to.not.equal(stored.detail.id);
    expect(page.client.drafts[1]!.data).to.not.include({
      trackingKeyHash: (page.client.drafts[0]!.data as { trackingKeyHash: string }).trackingKeyHash,
    });
  });

  it('reports a missing endpoint or site', async () => {
    const page = await FormPage.open<ComplaintElement>('<hearback-complaint lang="en"></hearback-complaint>');
    page.element.client = undefined;
    const { warn } = console;
    console.warn = () => {};
    await page.type('#text', TEXT);
    await page.press('Send');
    await page.reads('This form is not set up correctly and cannot send.');
    console.warn = warn;
    expect(page.find<HTMLTextAreaElement>('#text')!.value).to.equal(TEXT);
  });

  it('has its live region in place before there is anything to say', async () => {
    const page = await open();
    const region = page.find('[role=status]');
    await page.type('#text', TEXT);
    const stored = oneEvent(page.element, 'hearback-stored');
    await page.press('Send');
    await stored;
    page.client.accept();
    await page.reads('Received');
    expect(page.find('[role=status]') === region).to.equal(true);
  });

  it('fits 320 px without scrolling sideways', async () => {
    await setViewport({ width: 320, height: 640 });
    const { page } = await sent();
    await page.reads('Saved on this device');
    expect(document.documentElement.scrollWidth).to.be.at.most(320);
    await setViewport({ width: 800, height: 600 });
  });
});
