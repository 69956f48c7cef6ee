import { expect, fixture, oneEvent } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import type { Draft } from '@hearback/sdk';
import '../complaint/define.js';
import '../rating/define.js';
import type { ComplaintElement } from '../complaint/complaint-element.js';
import { FormPage } from '../test-support/form-page.js';
import { LongTimers } from '../test-support/long-timers.js';
import { HoldingClient } from '../test-support/stub-client.js';
import { waitUntil } from '../test-support/wait-until.js';
import { DeviceReceipts } from '../tracker/device-receipts.js';
import { holdMs } from './hold-ms.js';

const TEXT = 'The meter was read twice.';

/** A complaint that was just sent, on a device that holds it. */
async function sent(attributes = '', prepare = (_client: HoldingClient) => {}) {
  const client = new HoldingClient();
  const page = await FormPage.open<ComplaintElement>(
    `<hearback-complaint endpoint="/e" site="undo" lang="en" ${attributes}></hearback-complaint>`,
    { client },
  );
  prepare(client);
  await page.type('#text', TEXT);
  page.button('Send')!.focus();
  const stored = oneEvent(page.element, 'hearback-stored');
  await page.press('Send');
  return { page, client, stored: (await stored).detail as { id: string; number: string } };
}

const offered = async (attributes = '') => {
  const made = await sent(attributes);
  await waitUntil(() => made.page.button('Undo'), 'an undo is offered');
  return made;
};
const text = (page: FormPage) => page.find<HTMLTextAreaElement>('#text')?.value;

describe('undo', () => {
  let timers: LongTimers;
  beforeEach(() => (timers = new LongTimers()));
  afterEach(() => {
    timers.restore();
    new DeviceReceipts('undo').wipe();
  });

  for (const theme of ['light', 'dark'])
    it(`is offered on a receipt that says "saved", accessible in ${theme}`, async () => {
      const { page, client } = await offered(`theme="${theme}"`);
      expect(client.drafts[0]!.holdMs).to.equal(10_000);
      expect(page.text).to.contain('Saved on this device').and.contain('10 seconds left');
      expect(page.text).to.not.match(/received|thank/i);
      expect(page.status).to.contain('not sent yet').and.contain('You can undo it for 10 seconds.');
      await page.isAccessible();
    });

  it('leaves nothing on paper that is pressed, or shown only to be copied', async () => {
    const { page } = await offered();
    const { writeText } = navigator.clipboard;
    const { execCommand } = document;
    navigator.clipboard.writeText = () => Promise.reject(new DOMException('denied', 'NotAllowedError'));
    document.execCommand = () => false;
    const isShown = (selector: string) => page.find(selector)!.checkVisibility();
    const paper = ['.undo', '.by-hand', 'button'];
    try {
      await page.press('Copy number');
      await waitUntil(() => page.find('.by-hand'), 'it is to be copied by hand');
      expect(paper.map(isShown)).to.deep.equal([true, true, true]);
      await emulateMedia({ media: 'print' });
      expect(paper.map(isShown)).to.deep.equal([false, false, false]);
      expect(isShown('.figures')).to.equal(true);
    } finally {
      Object.assign(navigator.clipboard, { writeText });
      Object.assign(document, { execCommand });
      await emulateMedia({ media: 'screen' });
    }
  });

  it('restores the form for the same voice, and leaves no trace', async () => {
    const { page, client, stored } = await offered();
    await waitUntil(() => page.button('Copy link'), 'the tools of the receipt load');
    const told: string[] = [];
    for (const type of ['hearback-rejected', 'hearback-delivered', 'hearback-undone'] as const)
      page.element.addEventListener(type, ({ detail }) => told.push(`${type} ${detail.id}`));
    page.button('Undo')!.focus();
    await page.press('Undo');
    await waitUntil(() => text(page) === TEXT, 'the text is back');
    expect(told).to.deep.equal([`hearback-undone ${stored.id}`]);
    expect(page.status).to.equal('Undone. Nothing was sent.');
    expect(page.hasFocus('#text')).to.equal(true);
    expect(new DeviceReceipts('undo').find(stored.number)).to.equal(undefined);
    await page.press('Send');
    await waitUntil(() => client.drafts.length === 2, 'it is sent again');
    expect(client.drafts[1]!.id).to.equal(stored.id);
    expect(client.drafts[1]!.data).to.deep.equal(client.drafts[0]!.data);
    await waitUntil(() => new DeviceReceipts('undo').find(stored.number), 'it is remembered again');
  });

  it('counts down silently, and ends on time, with the focus moving to the receipt', async () => {
    const { page } = await offered();
    page.button('Undo')!.focus();
    const said: string[] = [];
    new MutationObserver(() => said.push(page.status)).observe(page.find('[role=status]')!, {
      subtree: true,
      characterData: true,
    });
    timers.pass(3000);
    await page.reads('7 seconds left');
    timers.pass(6999);
    await page.element.updateComplete;
    expect(Boolean(page.button('Undo'))).to.equal(true);
    timers.pass(1001);
    await waitUntil(() => !page.button('Undo'), 'the offer ends');
    expect(page.hasFocus('#receipt-title')).to.equal(true);
    expect(page.text).to.contain('sent as soon as the connection allows');
    expect(said).to.deep.equal([]);
  });

  it('restarts the time when focused', async () => {
    const { page, client } = await offered();
    timers.pass(8000);
    await page.reads('2 seconds left');
    page.button('Undo')!.focus();
    await page.reads('10 seconds left');
    expect(client.holds).to.deep.equal([10_000]);
  });

  it('sends at once on request', async () => {
    const { page, client } = await offered();
    await page.press('Send now');
    await waitUntil(() => !page.button('Undo'), 'the offer ends');
    expect(client.holds).to.deep.equal([0]);
    client.accept();
    await page.reads('Received');
  });

  it('says so if it is too late', async () => {
    const { page, client } = await offered();
    client.isHolding = false;
    await page.press('Undo');
    await page.reads('It is already on its way.');
    expect(text(page)).to.equal(undefined);
    client.accept();
    await page.reads('Received');
  });

  it('is not offered if the device cannot store the voice safely, which is then sent at once', async () => {
    for (const durability of ['memory', 'disk-deferred'] as const) {
      // oxlint-disable-next-line no-await-in-loop -- one page at a time
      const { page, client } = await sent('', (holding) => (holding.durability = durability));
      expect(client.holds).to.deep.equal([0]);
      client.accept();
      // oxlint-disable-next-line no-await-in-loop -- as above
      await page.reads('Received');
    }
  });

  it('does not hold back a score by default', async () => {
    const client = new HoldingClient();
    const page = await FormPage.open('<hearback-rating endpoint="/e" site="undo" lang="en"></hearback-rating>', {
      client,
    });
    await page.click('input[value="4"]');
    await page.press('Send');
    await page.sentData();
    expect((client.drafts[0] as Draft).holdMs).to.equal(0);
  });

  for (const [around, own, seconds] of [
    ['', '', 10],
    ['', 'undo="5"', 5],
    ['', 'undo=""', 10],
    ['', 'undo="0"', 0],
    ['', 'undo="off"', 0],
    ['', 'undo="60.5"', 60],
    ['undo="0"', '', 0],
    ['undo="0"', 'undo="5"', 5],
    ['kiosk', '', 0],
    ['kiosk', 'undo="5"', 5],
    ['kiosk', 'kiosk="off"', 10],
    ['kiosk="false"', '', 10],
  ] as const)
    it(`of a complaint with ${own || 'nothing'} in ${around || 'nothing'} takes ${seconds} s`, async () => {
      const frame = await fixture(`<div ${around}><hearback-complaint ${own}></hearback-complaint></div>`);
      expect(holdMs(frame.firstElementChild!)).to.equal(seconds * 1000);
    });
});
