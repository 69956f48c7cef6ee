import { createTrackingKey } from '@hearback/protocol/light';
import { expect, fixture, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { http, HttpResponse } from 'msw';
import { setupWorker } from 'msw/browser';
import { sampleCase } from '../test-support/sample-case.js';
import { StubClient } from '../test-support/stub-client.js';
import { waitUntil } from '../test-support/wait-until.js';
import './define.js';
import { DeviceReceipts } from './device-receipts.js';
import type { TrackerElement } from './tracker-element.js';

const worker = setupWorker();
const number = '0000-0000-0012';
const key = createTrackingKey((bytes) => bytes.fill(7));
const receipts = new DeviceReceipts('entered');

async function open(answer: () => Response, attributes = '') {
  worker.use(http.get(`${location.origin}/entered/v1/cases/:number`, answer));
  const tracker = await fixture<TrackerElement>(
    `<hearback-tracker lang="en" endpoint="${location.origin}/entered/v1/events" site="entered" ${attributes}></hearback-tracker>`,
  );
  const root = tracker.shadowRoot!;
  const isFocused = (id: string) => waitUntil(() => root.activeElement?.id === id, `${id} has the focus`);
  const button = (name: string) =>
    [...root.querySelectorAll('button')].find((each) => each.textContent.trim() === name);
  const press = async (name: string) => {
    await waitUntil(() => button(name), `there is a button "${name}"`);
    button(name)!.click();
  };
  await waitUntil(() => root.querySelector('h2'), 'the tracker shows');
  return { tracker, root, isFocused, press };
}

/** Opens the case with a client that stores what is said; a test says what the endpoint makes of it. */
async function openCase(answer: () => Response, attributes = '') {
  const opened = await open(answer, attributes);
  const client = (opened.tracker.client = new StubClient());
  await opened.tracker.show({ number, key });
  await opened.tracker.updateComplete;
  return { ...opened, client };
}

function write(field: HTMLTextAreaElement, text: string) {
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
}

/** Opens the case on "Add something". `add` writes into its field and presses "Add", which has the focus then, as after a pointer. */
async function openAdding(attributes = '') {
  const opened = await openCase(() => HttpResponse.json(sampleCase()), attributes);
  const { client, root, press, isFocused } = opened;
  const region = root.querySelector('.later [role=status]')!;
  await press('Add something');
  await isFocused('later-text');
  const field = root.querySelector<HTMLTextAreaElement>('#later-text')!;
  const add = async (text: string) => {
    write(field, text);
    root.querySelector<HTMLElement>('.later .primary')!.focus();
    await press('Add');
  };
  /** Adds something that the endpoint takes its time about. */
  const addStored = async (said = 'Saved on this device. It will be sent as soon as the connection allows.') => {
    await add('Since Monday.');
    await waitUntil(() => region.textContent.trim() === said, 'it says so');
  };
  /** Has the endpoint answer as soon as the voice is stored. */
  const answerOnceStored = (answer: () => void) => {
    const submit = client.submit.bind(client);
    client.submit = async (draft) => {
      const receipt = await submit(draft);
      answer();
      return receipt;
    };
  };
  return { ...opened, region, field, add, addStored, answerOnceStored };
}

describe('<hearback-tracker> in use', () => {
  before(async () => {
    await worker.start({ quiet: true, onUnhandledFrame: 'bypass' });
  });
  afterEach(() => {
    worker.resetHandlers();
    receipts.wipe();
    sessionStorage.clear();
  });
  after(() => worker.stop());

  it('looks up on Enter, accepts full-width digits, and turns spell checking off', async () => {
    const { root, isFocused } = await open(() => HttpResponse.json(sampleCase()));
    const [numberField, keyField] = [root.getElementById('number')!, root.getElementById('key')!];
    expect([keyField.spellcheck, keyField.autocapitalize]).to.deep.equal([false, 'characters']);
    numberField.focus();
    await sendKeys({ type: '００００－００００－００１２' });
    keyField.focus();
    await sendKeys({ type: key.toLowerCase() });
    await sendKeys({ press: 'Enter' });
    await isFocused('standing');
  });

  it('keeps the focus on withdrawing, when the form disappears', async () => {
    let isWithdrawn = false;
    const { client, root, press, isFocused } = await openCase(() => HttpResponse.json(sampleCase({ isWithdrawn })));
    await press('Withdraw');
    await isFocused('later-text');
    isWithdrawn = true;
    await press('Yes, withdraw');
    await waitUntil(() => client.drafts.length > 0, 'it is stored');
    await isFocused('later-amendment');
    client.accept();
    await isFocused('standing');
    expect(root.getElementById('later-amendment')).to.equal(null);
  });

  it('does not say "saved on this device" where the endpoint answers at once', async () => {
    const { client, region, add, answerOnceStored, isFocused } = await openAdding();
    const said: string[] = [];
    new MutationObserver(() => said.push(region.textContent.trim())).observe(region, {
      characterData: true,
      childList: true,
      subtree: true,
    });
    // Once what would be said in the meantime has been drawn.
    answerOnceStored(() => setTimeout(() => client.accept()));
    await add('Since Monday.');
    await isFocused('later-amendment');
    expect(said.filter(Boolean)).to.deep.equal(['Added to your case.']);
  });

  it('keeps the text of an addition that the endpoint refuses at once', async () => {
    const { client, root, field, add, answerOnceStored, isFocused } = await openAdding();
    answerOnceStored(() => client.refuse('The case is full.'));
    await add('Since Monday.');
    const error = () => root.getElementById('later-text-error')?.textContent.trim();
    await waitUntil(() => error() === 'Not accepted. The case is full.', 'it says why');
    await isFocused('later-text');
    expect(field.value).to.equal('Since Monday.');
  });

  it('does not say of an addition that it is saved where nothing can be kept on the device', async () => {
    const { client, addStored } = await openAdding();
    client.durability = 'memory';
    await addStored('Not sent yet. Keep this page open.');
  });

  it('offers to send an addition again that the endpoint refuses later', async () => {
    const { client, root, add, region, isFocused } = await openAdding();
    // In the moment in which it says so, before the focus has moved on.
    new MutationObserver(() => client.refuse('Full.')).observe(region, { characterData: true, subtree: true });
    await add('Since Monday.');
    await waitUntil(() => region.textContent.trim() === 'Not accepted. Full.', 'it says why');
    await isFocused('later-text');
    expect(root.querySelector<HTMLTextAreaElement>('#later-text')!.value).to.equal('Since Monday.');
  });

  describe('with an addition that was begun', () => {
    const fieldOf = (root: ShadowRoot) => root.querySelector<HTMLTextAreaElement>('#later-text');
    const begin = async (attributes?: string) => {
      const opened = await openAdding(attributes);
      write(opened.field, 'Since Mon');
      return opened;
    };
    const reopen = async (attributes?: string) => {
      const { root } = await openCase(() => HttpResponse.json(sampleCase()), attributes);
      await waitUntil(() => root.querySelector('.later'), 'the case shows');
      return root;
    };

    it('has it again when its dialog is opened anew, and after that no more once it is stored', async () => {
      const { root } = await begin('popup');
      root.querySelector('dialog')!.close();
      const again = await openCase(() => HttpResponse.json(sampleCase()), 'popup');
      await waitUntil(() => fieldOf(again.root)?.value === 'Since Mon', 'it is there again');
      await again.isFocused('standing');
      await expect(again.tracker).to.be.accessible();
      await again.press('Add');
      await waitUntil(() => again.client.drafts.length === 1 && !fieldOf(again.root), 'it is stored');
      expect(again.client.drafts[0]!.data).to.include({ text: 'Since Mon' });
      expect(fieldOf(await reopen())).to.equal(null);
      expect(sessionStorage.length).to.equal(0);
    });

    it('forgets it in the moment in which it is stored, whatever the endpoint makes of it', async () => {
      const { tracker, add } = await begin();
      const stored = oneEvent(tracker, 'hearback-stored').then(() => sessionStorage.length);
      await add('Since Monday.');
      expect(await stored).to.equal(0);
    });

    for (const other of ['Withdraw', 'Add something'])
      it(`has one again that was refused while "${other}" was open`, async () => {
        const { client, root, press, addStored, region } = await openAdding();
        await addStored();
        await press(other);
        await waitUntil(() => fieldOf(root), 'there is a field again');
        client.refuse('The case is full.');
        await waitUntil(() => region.textContent.trim() === 'Not accepted. The case is full.', 'it says why');
        if (other === 'Withdraw') await press('Cancel').then(() => press('Add something'));
        await waitUntil(() => fieldOf(root)?.value === 'Since Monday.', 'it is there again');
      });

    it('keeps it apart from other cases, and forgets it on "Cancel"', async () => {
      const { tracker, root, press } = await begin();
      await tracker.show({ number: '0000-0000-0022', key });
      await tracker.updateComplete;
      expect(fieldOf(root)).to.equal(null);
      await tracker.show({ number, key });
      await waitUntil(() => fieldOf(root)?.value === 'Since Mon', 'it is there again');
      await press('Cancel');
      expect(fieldOf(await reopen())).to.equal(null);
      expect(sessionStorage.length).to.equal(0);
    });

    it('keeps what is written while the addition before it is on its way', async () => {
      const { client, root, press, addStored, region } = await openAdding();
      await addStored();
      await press('Add something');
      await waitUntil(() => fieldOf(root), 'there is a field again');
      write(fieldOf(root)!, 'And brown.');
      client.accept();
      await waitUntil(() => region.textContent.trim() === 'Added to your case.', 'the endpoint has it');
      expect(fieldOf(await reopen())!.value).to.equal('And brown.');
    });

    it('forgets it with what was sent from this device', async () => {
      receipts.keep({ number, key, kind: 'complaint', sentAt: '2026-11-23T08:00:00.000Z' });
      const { press } = await begin();
      await press('Another case');
      await press('Forget everything');
      await press('Yes, forget');
      expect(sessionStorage.length).to.equal(0);
    });

    for (const attribute of ['drafts="off"', 'kiosk'])
      it(`keeps nothing with ${attribute}, and leaves what the page keeps under no name`, async () => {
        sessionStorage.setItem('', 'the page’s own');
        await begin(attribute);
        expect(fieldOf(await reopen(attribute))).to.equal(null);
        expect({ ...sessionStorage }).to.deep.equal({ '': 'the page’s own' });
      });
  });

  it('brings the whole form into view in a small dialog', async () => {
    const { tracker, root, press, isFocused } = await openCase(() => HttpResponse.json(sampleCase()), 'popup');
    const dialog = root.querySelector('dialog')!;
    dialog.style.maxBlockSize = '20em';
    await waitUntil(() => root.getElementById('later-amendment'), 'the case shows');
    root.getElementById('later-amendment')!.scrollIntoView({ block: 'end' });
    await press('Add something');
    await isFocused('later-text');
    const cancel = [...root.querySelectorAll('.later button')].at(-1)!;
    // Less a part of a pixel that scrolling leaves.
    expect(Math.floor(cancel.getBoundingClientRect().bottom)).to.be.at.most(dialog.getBoundingClientRect().bottom);
    tracker.remove();
  });

  it('lists equal answers once, and a changed answer by itself', async () => {
    const told = (['no', 'no', 'partly'] as const).map((fixed, index) => ({
      at: `2026-11-24T0${index}:00:00.000Z`,
      change: 'follow-up',
      fixed,
    }));
    const { root } = await openCase(() => HttpResponse.json(sampleCase({ isFollowedUp: true, told })));
    const titles = [...root.querySelectorAll('.what')].map((each) => each.textContent.trim());
    expect(titles).to.deep.equal([
      'You said it was partly put right',
      'You said it was not put right',
      'We received it',
    ]);
  });

  it('focuses the case in its dialog, not the button to close', async () => {
    const { tracker, isFocused } = await open(() => HttpResponse.json(sampleCase()), 'popup');
    await isFocused('heading');
    await tracker.show({ number, key });
    await isFocused('standing');
  });

  it('says beside the focused field why something cannot be added', async () => {
    const { client, root, field, add, isFocused } = await openAdding();
    const refusalOf = async (text: string) => {
      await add(text);
      await isFocused('later-text');
      expect(field.ariaInvalid).to.equal('true');
      return root.getElementById('later-text-error')!.textContent;
    };
    expect(await refusalOf('x'.repeat(10_002))).to.contain('Please shorten the text by 2 characters.');
    client.fails = new Error('No room.');
    expect(await refusalOf('Since Monday.')).to.contain('This could not be sent just now.');
    expect(field.value).to.equal('Since Monday.');
  });

  it('records an answer from the keyboard only once it is chosen', async () => {
    const { client, root } = await openCase(() => HttpResponse.json(sampleCase({ state: 'resolved' })));
    const inner = () => root.querySelector('hearback-follow-up')?.shadowRoot;
    await waitUntil(() => inner()?.querySelector('input'), 'it asks');
    inner()!.querySelector('input')!.focus();
    const focused = () => (inner()!.activeElement as HTMLInputElement).value;
    for (const [press, value] of [
      ['ArrowUp', 'no'],
      ['ArrowRight', 'yes'],
      ['ArrowDown', 'partly'],
    ] as const) {
      // oxlint-disable-next-line no-await-in-loop -- one key after the other
      await sendKeys({ press });
      expect(focused()).to.equal(value);
    }
    expect([inner()!.querySelector(':checked'), client.drafts.length]).to.deep.equal([null, 0]);
    await sendKeys({ press: 'Space' });
    await waitUntil(() => client.drafts.length > 0, 'it is stored');
    expect(client.drafts[0]!.data).to.include({ fixed: 'partly' });
  });

  it('shows at once that a "no" has reopened the case, and asks on', async () => {
    const states = ['resolved', 'reopened'] as const;
    let asked = 0;
    const { client, root } = await openCase(() => HttpResponse.json(sampleCase({ state: states[asked++ && 1]! })));
    await waitUntil(() => root.querySelector('hearback-follow-up')?.shadowRoot?.querySelector('input'), 'it asks');
    const followUp = root.querySelector('hearback-follow-up')!;
    followUp.shadowRoot!.querySelector<HTMLInputElement>('input[value="no"]')!.click();
    await waitUntil(() => client.drafts.length > 0, 'it is stored');
    client.accept();
    await waitUntil(() => root.getElementById('standing')!.textContent.includes('Reopened'), 'it is open again');
    expect(root.querySelector('hearback-follow-up')).to.equal(followUp);
    expect(followUp.shadowRoot!.querySelector('textarea')).not.to.equal(null);
  });

  it('forgets the news of a removed case', async () => {
    receipts.keep({ number, key, kind: 'complaint', sentAt: '2026-11-23T08:00:00.000Z', hasNews: true });
    const { tracker } = await open(() => new HttpResponse(null, { status: 404 }));
    await tracker.show({ number, key });
    expect(receipts.find(number)?.hasNews).to.equal(false);
  });
});
