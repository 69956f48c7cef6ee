import { createTrackingKey, type TrackedCase } from '@hearback/protocol/light';
import { expect, fixture, oneEvent } from '@open-wc/testing';
import { http, HttpResponse } from 'msw';
import { setupWorker } from 'msw/browser';
import { LongTimers } from '../test-support/long-timers.js';
import { sampleCase } from '../test-support/sample-case.js';
import { StubClient } from '../test-support/stub-client.js';
import { waitUntil } from '../test-support/wait-until.js';
import './define.js';
import { DeviceReceipts } from './device-receipts.js';
import type { TrackerElement } from './tracker-element.js';

const worker = setupWorker();
const number = '0000-0000-0012';
const key = createTrackingKey((bytes) => bytes.fill(7));
const ENDPOINT = `${location.origin}/tracked/v1/events`;
const receipts = new DeviceReceipts('tracked');

/** A tracker whose endpoint answers so, with its texts. */
async function open(answer: () => Response | TrackedCase, attributes = '') {
  worker.use(
    http.get(`${location.origin}/tracked/v1/cases/:number`, () => {
      const given = answer();
      return given instanceof Response ? given : HttpResponse.json(given);
    }),
  );
  const tracker = await fixture<TrackerElement>(
    `<hearback-tracker lang="en" endpoint="${ENDPOINT}" site="tracked" ${attributes}></hearback-tracker>`,
  );
  const root = tracker.shadowRoot!;
  const text = () => root.querySelector<HTMLElement>('.card')?.innerText ?? '';
  const reads = (words: string) => waitUntil(() => text().includes(words), `the card reads "${words}"`);
  const press = (name: string) =>
    [...root.querySelectorAll('button')].find((each) => each.textContent.trim() === name)!.click();
  const type = (id: string, words: string) => {
    const field = root.getElementById(id) as HTMLInputElement;
    field.value = words;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  };
  await waitUntil(() => root.querySelector('h2'), 'the tracker shows');
  return { tracker, root, text, reads, press, type };
}

const look = async ({ type, press, tracker }: Awaited<ReturnType<typeof open>>) => {
  type('number', number);
  type('key', key);
  await tracker.updateComplete;
  press('Look it up');
};

describe('<hearback-tracker>', () => {
  before(async () => {
    await worker.start({ quiet: true, onUnhandledFrame: 'bypass' });
  });
  afterEach(() => {
    worker.resetHandlers();
    receipts.wipe();
    history.replaceState(null, '', location.pathname + location.search);
  });
  after(() => worker.stop());

  for (const theme of ['light', 'dark'])
    it(`shows the state of a case on a page with a banner of its own, accessibly, in ${theme}`, async () => {
      await fixture('<header>Portal</header>');
      const told = [
        { at: '2026-11-23T09:00:00.000Z', change: 'replied', message: '<b id="bad">Soon</b>', by: { name: 'Maria' } },
      ];
      const page = await open(() => sampleCase({ told }), `theme="${theme}"`);
      await expect(page.tracker).to.be.accessible();
      const tracked = oneEvent(page.tracker, 'hearback-tracked');
      await look(page);
      expect((await tracked).detail).to.deep.equal({ number, state: 'received' });
      await page.reads('There is an answer for you');
      await page.reads('<b id="bad">Soon</b>');
      expect(page.root.getElementById('bad') === null).to.equal(true);
      await expect(page.tracker).to.be.accessible();
    });

  it('says what is wrong beside the field, and goes there', async () => {
    const page = await open(() => sampleCase());
    page.type('number', 'A1');
    page.type('key', key);
    page.press('Look it up');
    await page.reads('This number is incomplete');
    expect(page.root.activeElement?.id).to.equal('number');
    await expect(page.tracker).to.be.accessible();
  });

  it('accepts a whole link instead of number and key', async () => {
    const page = await open(() => sampleCase());
    page.type('number', `https://water.example/#hearback=${number}.${key}`);
    page.press('Look it up');
    await page.reads('Someone will read it by');
  });

  for (const [name, answer, words] of [
    ['an unknown case', () => new Response(null, { status: 404 }), 'There is no case with this number and this key.'],
    ['too many tries', () => new Response(null, { status: 429, headers: { 'retry-after': '7' } }), 'wait 7 seconds'],
    ['no connection', () => Response.error(), 'cannot be reached just now'],
  ] as const)
    it(`says so of ${name}`, async () => {
      const page = await open(answer);
      await look(page);
      await page.reads(words);
    });

  it('tries again by itself when the connection is back', async () => {
    let isDown = true;
    const page = await open(() => (isDown ? Response.error() : sampleCase()));
    await look(page);
    await page.reads('cannot be reached just now');
    isDown = false;
    dispatchEvent(new Event('online'));
    await page.reads('What has happened so far');
  });

  it('reads the link in the address, and removes it on request', async () => {
    history.replaceState(null, '', `#tab=2&hearback=${number}.${key}`);
    const page = await open(() => sampleCase(), 'clear-address');
    await page.reads('What has happened so far');
    expect(location.hash).to.equal('#tab=2');
  });

  it('leaves the address alone by default', async () => {
    history.replaceState(null, '', `#hearback=${number}.${key}`);
    const page = await open(() => sampleCase());
    await page.reads('What has happened so far');
    expect(location.hash).to.contain(key);
  });

  it('lists the cases of this device, marks them as seen, and can forget them all', async () => {
    receipts.keep({ number, key, kind: 'complaint', sentAt: '2026-11-23T08:00:00.000Z', hasNews: true });
    const page = await open(() => sampleCase());
    await page.reads('New');
    await expect(page.tracker).to.be.accessible();
    page.root.querySelector<HTMLElement>('.button.receipt')!.click();
    await page.reads('What has happened so far');
    expect(receipts.find(number)).to.include({ hasNews: false, state: 'received' });
    page.press('Another case');
    await page.reads('Remove from this device');
    page.press('Remove from this device');
    await page.reads('Yes, remove');
    expect(page.text()).to.contain('what you began to write');
    await expect(page.tracker).to.be.accessible();
    page.press('Yes, remove');
    await page.reads('This device has forgotten your cases and drafts.');
    expect(receipts.all()).to.deep.equal([]);
    expect(localStorage.getItem('hearback:tracked:receipts')).to.equal(null);
  });

  it('adds and withdraws with the proof of the key, never the key', async () => {
    const page = await open(() => sampleCase());
    const client = new StubClient();
    page.tracker.client = client;
    await look(page);
    await page.reads('Add something');
    page.press('Add something');
    await page.reads('What would you like to add or correct?');
    await expect(page.tracker).to.be.accessible();
    page.press('Add');
    await page.reads('Please write something first.');
    page.type('later-text', 'Since Monday.');
    page.press('Add');
    await page.reads('Saved on this device.');
    client.accept();
    await page.reads('Added to your case.');
    page.press('Withdraw');
    await page.reads('Do you want to withdraw it?');
    page.press('Yes, withdraw');
    await page.reads('Saved on this device.');
    const canWithdraw = () => page.root.getElementById('later-withdrawal') !== null;
    page.press('Add something');
    await page.reads('What would you like to add or correct?');
    page.press('Cancel');
    await page.tracker.updateComplete;
    expect(canWithdraw()).to.equal(false);
    client.refuse('Try tomorrow.');
    await page.reads('Not accepted. Try tomorrow.');
    expect(canWithdraw()).to.equal(true);
    expect(client.drafts.map(({ kind }) => kind)).to.deep.equal(['amendment', 'withdrawal']);
    expect(client.drafts[0]!.data).to.include({ number, text: 'Since Monday.' });
    expect(JSON.stringify(client.drafts)).not.to.contain(key);
  });

  it('shows nothing of one case in another', async () => {
    const page = await open(() => sampleCase());
    const client = new StubClient();
    page.tracker.client = client;
    await look(page);
    await page.reads('Add something');
    page.press('Add something');
    await page.reads('What would you like to add or correct?');
    page.type('later-text', 'Since Monday.');
    page.press('Add');
    await page.reads('Saved on this device.');
    page.press('Another case');
    await page.reads('Look it up');
    await look(page);
    await page.reads('Add something');
    const delivered = oneEvent(page.tracker, 'hearback-delivered');
    client.accept();
    await delivered;
    await page.tracker.updateComplete;
    expect(page.text()).to.not.contain('Added to your case.');
  });

  it('asks once a case is resolved, and records the first tap at once', async () => {
    const client = new StubClient();
    const page = await open(() => sampleCase({ state: 'resolved' }));
    page.tracker.client = client;
    await look(page);
    await page.reads('Resolved');
    const followUp = page.root.querySelector('hearback-follow-up')!;
    await waitUntil(() => followUp.shadowRoot!.querySelector('input[value=no]'), 'it asks');
    await expect(followUp).to.be.accessible();
    followUp.shadowRoot!.querySelector<HTMLElement>('input[value=no]')!.click();
    await waitUntil(() => client.drafts.length === 1, 'the tap is sent');
    expect(client.drafts[0]).to.deep.include({ kind: 'follow-up' });
    expect(client.drafts[0]!.data).to.include({ number, fixed: 'no' });
    client.accept();
    const card = followUp.shadowRoot!.querySelector<HTMLElement>('.card')!;
    await waitUntil(() => card.innerText.includes('reopened your case'), 'it says so');
    await expect(followUp).to.be.accessible();
  });

  it('asks nothing if the person has answered or withdrawn', async () => {
    for (const changes of [{ isFollowedUp: true }, { isWithdrawn: true }]) {
      // oxlint-disable-next-line no-await-in-loop -- one tracker after the other
      const page = await open(() => sampleCase({ state: 'closed', ...changes }));
      // oxlint-disable-next-line no-await-in-loop -- as above
      await look(page);
      // oxlint-disable-next-line no-await-in-loop -- as above
      await page.reads('What has happened so far');
      expect(page.root.querySelector('hearback-follow-up') === null).to.equal(true);
    }
  });

  describe('on a shared device', () => {
    let timers: LongTimers;
    beforeEach(() => (timers = new LongTimers()));
    afterEach(() => timers.restore());

    /** Somebody has looked a case up by their link, and begun to add something. */
    async function openShared(attributes: string) {
      history.replaceState(null, '', `#hearback=${number}.${key}`);
      const page = await open(() => sampleCase(), attributes);
      await page.reads('Add something');
      page.press('Add something');
      await page.reads('What would you like to add or correct?');
      page.type('later-text', 'I live at number 7.');
      await waitUntil(() => page.root.adoptedStyleSheets.some((sheet) => isKiosk(sheet)), 'it behaves as a shared one');
      return page;
    }
    const isKiosk = ({ cssRules }: CSSStyleSheet) =>
      [...cssRules].some((rule) => rule instanceof CSSStyleRule && rule.selectorText === '.idle');

    it('asks whether somebody is there, and shows nothing of the case to whoever comes next', async () => {
      const page = await openShared('kiosk');
      dispatchEvent(new Event('pointerdown'));
      timers.pass(40_000);
      await page.reads('Are you still there? If not, everything here will be cleared in 20 seconds.');
      await expect(page.tracker).to.be.accessible();
      timers.pass(20_000);
      await waitUntil(() => !page.text().includes(number), 'the case is gone');
      expect(page.text()).to.not.contain('Are you still there?');
      expect(location.hash).to.equal('');
      page.type('number', number);
      page.type('key', key);
      page.press('Look it up');
      await page.reads('Add something');
      page.press('Add something');
      await page.reads('What would you like to add or correct?');
      expect(page.root.querySelector<HTMLTextAreaElement>('#later-text')!.value).to.equal('');
    });

    it('can be used by the next person while it waits for an earlier answer', async () => {
      const page = await open(() => sampleCase(), 'kiosk');
      await waitUntil(() => page.root.adoptedStyleSheets.some((sheet) => isKiosk(sheet)), 'it behaves as a shared one');
      const { promise: answered, resolve: answer } = Promise.withResolvers<Response>();
      worker.use(http.get(`${location.origin}/tracked/v1/cases/:number`, () => answered, { once: true }));
      await look(page);
      await page.reads('Looking');
      dispatchEvent(new Event('pointerdown'));
      timers.pass(60_000);
      await page.reads('Look it up');
      answer(HttpResponse.json(sampleCase()));
      await look(page);
      await page.reads('What has happened so far');
    });

    it('lists nothing that was sent from the device, and asks once where a follow-up asks too', async () => {
      receipts.keep({ number, key, kind: 'complaint', sentAt: '2026-11-23T08:00:00.000Z', hasNews: true });
      const page = await open(() => sampleCase({ state: 'resolved' }), 'kiosk');
      await waitUntil(() => page.root.adoptedStyleSheets.some((sheet) => isKiosk(sheet)), 'it behaves as a shared one');
      expect(page.root.querySelector('.receipt') === null).to.equal(true);
      await look(page);
      await page.reads('Resolved');
      const followUp = () => page.root.querySelector('hearback-follow-up')!.shadowRoot!;
      await waitUntil(() => followUp().querySelector('.card'), 'it asks');
      dispatchEvent(new Event('pointerdown'));
      timers.pass(40_000);
      await page.reads('Are you still there?');
      expect(followUp().querySelector<HTMLElement>('.card')!.innerText).to.not.contain('Are you still there?');
    });

    it('stays after any touch', async () => {
      const page = await openShared('kiosk="30"');
      dispatchEvent(new Event('pointerdown'));
      timers.pass(29_000);
      await page.reads('Are you still there?');
      dispatchEvent(new Event('pointerdown'));
      timers.pass(9000);
      await page.tracker.updateComplete;
      expect(page.text()).to.contain(number);
    });

    it('closes a dialog', async () => {
      const page = await openShared('kiosk popup');
      dispatchEvent(new Event('pointerdown'));
      timers.pass(60_000);
      await waitUntil(() => !page.tracker.isConnected, 'it is gone');
    });
  });
});
