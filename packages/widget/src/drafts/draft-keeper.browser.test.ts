import { expect, fixtureCleanup, oneEvent } from '@open-wc/testing';
import { trackingKeyHash } from '@hearback/protocol/light';
import '../complaint/define.js';
import '../rating/define.js';
import '../scorecard/define.js';
import '../suggestion/define.js';
import type { ComplaintElement } from '../complaint/complaint-element.js';
import type { VoiceFormElement } from '../form/voice-form-element.js';
import { forgetDrafts, FormPage } from '../test-support/form-page.js';
import { HoldingClient } from '../test-support/stub-client.js';
import { waitUntil } from '../test-support/wait-until.js';
import { draftKey } from './draft-key.js';
import type { DraftRecord } from './draft-record.js';

const TEXT = 'No water since Tuesday.';

const show = <Form extends VoiceFormElement = ComplaintElement>(
  markup = '<hearback-complaint endpoint="/e" site="kept" lang="en"></hearback-complaint>',
  options: { client?: HoldingClient } = {},
) => FormPage.open<Form>(markup, { ...options, keepsDrafts: true });
const complaint = (attributes: string) =>
  `<hearback-complaint endpoint="/e" site="kept" lang="en" ${attributes}></hearback-complaint>`;

const drafts = () => Object.keys(localStorage).filter((key) => key.includes(':drafts:'));
const kept = (page: FormPage): DraftRecord | null =>
  JSON.parse(localStorage.getItem(draftKey(page.element)) ?? 'null') as DraftRecord;
const isKept = (page: FormPage) => waitUntil(() => kept(page), 'a draft is kept');
const valueOf = (page: FormPage, selector: string) => page.find<HTMLInputElement>(selector)?.value;

/** Writes a complaint, waits until it is kept, and takes the form from the page, as a reload does. */
async function leave(attributes = '') {
  const page = await show(complaint(attributes));
  await page.type('#text', TEXT);
  await isKept(page);
  const { id } = kept(page)!;
  fixtureCleanup();
  return id;
}

describe('a draft', () => {
  beforeEach(forgetDrafts);
  after(forgetDrafts);

  it('is kept from the first letter on, and not before', async () => {
    const page = await show();
    page.find('#text')!.focus();
    await page.element.updateComplete;
    expect(drafts()).to.deep.equal([]);
    await page.type('#text', TEXT);
    await isKept(page);
    expect(kept(page)!.entered).to.include({ text: TEXT });
  });

  it('comes back with everything that was entered, expanded, and says so', async () => {
    const before = await show();
    await before.type('#text', TEXT);
    await before.click('input[name="category"][value="delay"]');
    before.find<HTMLDetailsElement>('.more:last-of-type')!.open = true;
    await waitUntil(() => before.find('input[name="severity"][value="B"]'), 'the details load');
    await before.click('input[name="severity"][value="B"]');
    await before.type('#phone', '+44 20 7946 0018');
    await isKept(before);
    fixtureCleanup();

    const page = await show();
    await page.reads('We kept what you wrote on this device.');
    expect(page.text).to.not.contain('Photos');
    expect(page.status).to.equal('We kept what you wrote on this device.');
    expect([valueOf(page, '#text'), valueOf(page, '#phone')]).to.deep.equal([TEXT, '+44 20 7946 0018']);
    expect(page.find<HTMLInputElement>('[name="category"]:checked')!.value).to.equal('delay');
    await waitUntil(() => page.find('[name="severity"]:checked')?.checkVisibility(), 'the details are unfolded');
    await page.isAccessible();
  });

  it('says that files are not kept, if there were some', async () => {
    const before = await show();
    await before.type('#text', TEXT);
    before.find<HTMLDetailsElement>('.more')!.open = true;
    await waitUntil(() => before.find('input[type="file"]'), 'files can be added');
    const input = before.find<HTMLInputElement>('input[type="file"][multiple]')!;
    const files = new DataTransfer();
    files.items.add(new File(['%PDF-1.4'], 'bill.pdf', { type: 'application/pdf' }));
    input.files = files.files;
    input.dispatchEvent(new Event('change'));
    await waitUntil(() => kept(before)?.files === 1, 'it is counted');
    fixtureCleanup();
    const page = await show(complaint('theme="dark"'));
    await page.reads('Photos and files are not kept. Please add them again.');
    await page.isAccessible();
  });

  it('is the same voice after a reload, even if it was about to be sent', async () => {
    const id = await leave();
    const page = await show();
    await page.reads('We kept');
    // The page is gone before anybody knows whether it was stored.
    page.client.submit = (draft) => {
      page.client.drafts.push(draft);
      return new Promise(() => {});
    };
    await page.press('Send');
    await page.sentData();
    fixtureCleanup();
    const again = await show();
    await again.reads('We kept');
    await again.press('Send');
    await again.sentData();
    const [first, second] = [page.client.drafts[0]!, again.client.drafts[0]!];
    expect([first.id, second.id]).to.deep.equal([id, id]);
    expect(second.data).to.deep.equal(first.data);
  });

  it('becomes a new voice if it may have been sent and is changed', async () => {
    await leave();
    const page = await show();
    await page.reads('We kept');
    page.client.submit = () => new Promise(() => {});
    await page.press('Send');
    await waitUntil(() => kept(page)?.isHandedOver, 'it is about to be sent');
    fixtureCleanup();
    const again = await show();
    await again.reads('We kept');
    const { id } = kept(again)!;
    await again.type('#text', 'No water since Monday.');
    await again.press('Send');
    await again.sentData();
    expect(again.client.drafts[0]!.id).to.not.equal(id);
  });

  it('is removed once the voice is on the disk, and kept while it is only in memory', async () => {
    await leave();
    for (const [durability, isGone] of [
      ['memory', false],
      ['disk', true],
    ] as const) {
      // oxlint-disable-next-line no-await-in-loop -- one page at a time
      const page = await show();
      page.client.durability = durability;
      // oxlint-disable-next-line no-await-in-loop -- as above
      await page.reads('We kept');
      const stored = oneEvent(page.element, 'hearback-stored');
      // oxlint-disable-next-line no-await-in-loop -- as above
      await Promise.all([stored, page.press('Send')]);
      expect(drafts().length).to.equal(isGone ? 0 : 1);
      fixtureCleanup();
    }
  });

  it('is removed once the voice is on the disk, even if the page has removed the form', async () => {
    const page = await show();
    await page.type('#text', TEXT);
    await isKept(page);
    const { promise: stored, resolve: store } = Promise.withResolvers<void>();
    const { client } = page;
    const submit = client.submit.bind(client);
    client.submit = async (draft) => {
      const receipt = await submit(draft);
      await stored;
      return receipt;
    };
    await page.press('Send');
    await page.sentData();
    const parent = page.element.parentElement!;
    page.element.remove();
    expect(drafts()).to.have.lengthOf(1);
    store();
    await waitUntil(() => drafts().length === 0, 'the draft is gone');
    parent.append(page.element);
    await page.reads('Saved on this device');
    expect(drafts()).to.deep.equal([]);
  });

  it('stays while the page moves the form', async () => {
    const page = await show();
    await page.type('#text', TEXT);
    await isKept(page);
    const { id } = kept(page)!;
    page.element.parentElement!.append(page.element);
    await page.element.updateComplete;
    expect(kept(page)!.id).to.equal(id);
    await page.type('#text', `${TEXT} Still.`);
    await waitUntil(() => JSON.stringify(kept(page)).includes('Still.'), 'it is written down anew');
    expect(kept(page)!.id).to.equal(id);
  });

  it('is discarded with one press', async () => {
    await leave();
    const page = await show();
    await page.reads('We kept');
    await page.press('Discard');
    await waitUntil(() => page.hasFocus('#text'), 'the focus is in the form');
    expect(valueOf(page, '#text')).to.equal('');
    expect(page.text).to.not.contain('We kept');
    expect(drafts()).to.deep.equal([]);
  });

  it('is not offered for another subject, and does not keep the contact of an anonymous person', async () => {
    const before = await show(complaint('subject-type="order" subject-id="A"'));
    await before.type('#name', 'Ana');
    await before.click('[role="switch"]');
    await before.type('#text', TEXT);
    await isKept(before);
    expect(JSON.stringify(kept(before))).to.not.contain('Ana');
    fixtureCleanup();
    const other = await show(complaint('subject-type="order" subject-id="B"'));
    expect(valueOf(other, '#text')).to.equal('');
    fixtureCleanup();
    const page = await show(complaint('subject-type="order" subject-id="A"'));
    await page.reads('We kept');
    expect(page.find<HTMLInputElement>('[role="switch"]')!.checked).to.equal(true);
  });

  for (const attributes of ['drafts="off"', 'kiosk', 'name="complaint"', 'site=""'])
    it(`is not kept with ${attributes}`, async () => {
      const page = await show(
        `<hearback-complaint endpoint="/e" lang="en" ${attributes} site="kept"></hearback-complaint>`,
      );
      await page.type('#text', TEXT);
      // One that was begun later is kept by now.
      const other = await show(complaint('subject-type="order" subject-id="A"'));
      await other.type('#text', TEXT);
      await isKept(other);
      fixtureCleanup();
      expect(drafts()).to.deep.equal([draftKey(other.element)]);
    });

  it('is silently not kept if storage is not available', async () => {
    const { getItem, setItem } = Storage.prototype;
    for (const name of ['getItem', 'setItem'] as const)
      Storage.prototype[name] = () => {
        throw new DOMException('denied', 'SecurityError');
      };
    try {
      const page = await show();
      await page.type('#text', TEXT);
      await page.press('Send');
      await page.reads('Saved on this device');
    } finally {
      Object.assign(Storage.prototype, { getItem, setItem });
    }
    expect(drafts()).to.deep.equal([]);
  });

  /** Has another tab write the draft down, or take it away. */
  const elsewhere = (page: FormPage, record: object | null) => {
    const key = draftKey(page.element);
    const newValue = record && JSON.stringify({ ...kept(page), by: 'another tab', ...record });
    if (newValue) localStorage.setItem(key, newValue);
    else localStorage.removeItem(key);
    dispatchEvent(new StorageEvent('storage', { key, newValue }));
  };
  const KEY_OF_ANOTHER = 'K'.repeat(26);

  it('is one voice with that of another tab in which the same stands, unsent or sent', async () => {
    for (const isSent of [false, true]) {
      /* oxlint-disable no-await-in-loop -- one page at a time */
      const id = await leave();
      const page = await show();
      await page.reads('We kept');
      elsewhere(page, {});
      if (isSent) {
        elsewhere(page, { isHandedOver: true, trackingKey: KEY_OF_ANOTHER });
        elsewhere(page, null);
      }
      await page.press('Send');
      const { trackingKeyHash: hash } = (await page.sentData()) as { trackingKeyHash: string };
      expect(page.client.drafts[0]!.id).to.equal(id);
      expect(hash === (await trackingKeyHash(KEY_OF_ANOTHER))).to.equal(isSent);
      fixtureCleanup();
      /* oxlint-enable no-await-in-loop */
    }
  });

  for (const [what, differ] of [
    [
      'is written in the other',
      (page) => elsewhere(page, { entered: { ...kept(page)!.entered, text: 'Brown water.' } }),
    ],
    ['is written here', (page) => page.type('#text', 'Brown water.')],
    ['files are added in the other', (page) => elsewhere(page, { files: 1 })],
    ['the page was away meanwhile', () => dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }))],
  ] satisfies [string, (page: FormPage) => unknown][])
    it(`is a voice of its own, with its own key, once another tab has it and ${what}`, async () => {
      const id = await leave();
      const page = await show();
      await page.reads('We kept');
      elsewhere(page, { isHandedOver: true, trackingKey: KEY_OF_ANOTHER });
      await differ(page);
      await page.press('Send');
      const { trackingKeyHash: hash } = (await page.sentData()) as { trackingKeyHash: string };
      expect(page.client.drafts[0]!.id).to.not.equal(id);
      expect(hash).to.not.equal(await trackingKeyHash(KEY_OF_ANOTHER));
    });

  it('is kept again after undo', async () => {
    const id = await leave();
    const client = new HoldingClient();
    const page = await show(undefined, { client });
    await page.reads('We kept');
    await page.press('Send');
    await waitUntil(() => page.button('Undo'), 'an undo is offered');
    expect(drafts()).to.deep.equal([]);
    await page.press('Undo');
    await isKept(page);
    expect(kept(page)!.id).to.equal(id);
  });

  it('brings back a suggestion, a score with its comment, and a scorecard', async () => {
    const open = (tag: string) => show<VoiceFormElement>(`<${tag} endpoint="/e" site="kept" lang="en"></${tag}>`);
    const idea = await open('hearback-suggestion');
    await idea.type('#text', 'A bench.');
    const rating = await open('hearback-rating');
    await rating.click('input[value="2"]');
    await waitUntil(() => rating.find('textarea'), 'a comment can be written');
    expect(kept(rating)).to.equal(null);
    await rating.type('textarea', 'Slow.');
    const card = await open('hearback-scorecard');
    await waitUntil(() => card.find('.row input[value="4"]'), 'the rows load');
    await card.click('.row input[value="4"]');
    await Promise.all([idea, rating, card].map(isKept));
    fixtureCleanup();
    const [again, score, rows] = await Promise.all(
      ['hearback-suggestion', 'hearback-rating', 'hearback-scorecard'].map(open),
    );
    await Promise.all([again!, score!, rows!].map((page) => page.reads('We kept')));
    expect(valueOf(again!, '#text')).to.equal('A bench.');
    expect(score!.find<HTMLInputElement>('input:checked')!.value).to.equal('2');
    expect(valueOf(score!, 'textarea')).to.equal('Slow.');
    expect(rows!.find<HTMLInputElement>('.row input:checked')!.value).to.equal('4');
  });
});
