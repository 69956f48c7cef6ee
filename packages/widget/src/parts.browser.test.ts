import { createTrackingKey, SCALE_IDS } from '@hearback/protocol/light';
import { expect, fixture } from '@open-wc/testing';
import { http, HttpResponse } from 'msw';
import { setupWorker } from 'msw/browser';
import type { ComplaintElement } from './complaint/complaint-element.js';
import './define.js';
import './follow-up/define.js';
import type { VoiceFormElement } from './form/voice-form-element.js';
import type { WidgetElement } from './launcher/widget-element.js';
import { FormPage } from './test-support/form-page.js';
import { sampleCase } from './test-support/sample-case.js';
import { visiblePieces } from './test-support/visible-pieces.js';
import { waitUntil } from './test-support/wait-until.js';
import { DeviceReceipts } from './tracker/device-receipts.js';
import type { TrackerElement } from './tracker/tracker-element.js';

type Manifest = {
  readonly modules: readonly {
    readonly declarations: readonly {
      readonly tagName: string;
      readonly cssParts: readonly { readonly name: string }[];
      readonly attributes: readonly { readonly name: string }[];
    }[];
  }[];
};

const SITE = 'parts';
const ENDPOINT = `${location.origin}/parts/v1/events`;
const receipts = new DeviceReceipts(SITE);
const worker = setupWorker();
const key = createTrackingKey((bytes) => bytes.fill(7));
const attributes = `endpoint="${ENDPOINT}" site="${SITE}" lang="en"`;
const open = (tag: string, more = '') => FormPage.open<VoiceFormElement>(`<${tag} ${attributes} ${more}></${tag}>`);
const choose = (page: FormPage, selector: string) => page.click(selector);
const unfold = (page: FormPage) => {
  for (const each of page.element.shadowRoot!.querySelectorAll('details')) each.open = true;
};

let manifest: Manifest;
const described = (tag: string) =>
  manifest.modules[0]!.declarations.find(({ tagName }) => tagName === tag)!.cssParts.map(({ name }) => name);

/** Everything in sight can be styled from outside, by names that the manifest has. */
async function isWithinReach(element: Element): Promise<void> {
  await Promise.all(element.shadowRoot!.getAnimations().map(({ finished }) => finished.catch(() => {})));
  const { parts, beyondReach } = visiblePieces(element);
  expect(beyondReach).to.deep.equal([]);
  expect([...parts].filter((name) => !described(element.localName).includes(name))).to.deep.equal([]);
}

describe('parts', () => {
  before(async () => {
    manifest = (await (await fetch('/packages/widget/custom-elements.json')).json()) as Manifest;
    await worker.start({ quiet: true, onUnhandledFrame: 'bypass' });
  });
  afterEach(() => {
    worker.resetHandlers();
    receipts.wipe();
  });
  after(() => worker.stop());

  for (const scale of SCALE_IDS)
    it(`cover everything visible of a rating on ${scale}`, async () => {
      const page = await open('hearback-rating', `scale="${scale}" promise="We read it all."`);
      await isWithinReach(page.element);
      await page.press('Send');
      await choose(page, '[name=score], [type=range]');
      await waitUntil(() => page.find('textarea'), 'the comment shows');
      await page.type('textarea', `${'a'.repeat(3990)} a@example.org`);
      unfold(page);
      await page.reads('Exactly as sent');
      await waitUntil(() => page.find('.finding:not(.visually-hidden)'), 'the offer shows');
      await isWithinReach(page.element);
    });

  it('cover everything visible of a complaint, unfolded and with problems', async () => {
    const page = await open('hearback-complaint', 'consent="You may use this." recipients="gm:The manager"');
    await page.press('Send');
    await choose(page, '[value=safety]');
    await choose(page, '[name=wanted][value=other]');
    unfold(page);
    await page.reads('Is anyone in danger');
    const transfer = new DataTransfer();
    transfer.items.add(new File(['%PDF-'], 'bill.pdf', { type: 'application/pdf' }));
    transfer.items.add(new File([], 'empty.txt', { type: 'text/plain' }));
    page
      .find('.card')!
      .dispatchEvent(
        new DragEvent('drop', { bubbles: true, composed: true, cancelable: true, dataTransfer: transfer }),
      );
    await page.reads('This file is empty');
    await isWithinReach(page.element);
  });

  it('cover everything visible of the photo editor', async () => {
    const page = await open('hearback-complaint');
    const canvas = new OffscreenCanvas(60, 40);
    canvas.getContext('2d')!.fillRect(0, 0, 30, 40);
    const transfer = new DataTransfer();
    transfer.items.add(
      new File([await canvas.convertToBlob({ type: 'image/png' })], 'leak.png', { type: 'image/png' }),
    );
    page
      .find('.card')!
      .dispatchEvent(
        new DragEvent('drop', { bubbles: true, composed: true, cancelable: true, dataTransfer: transfer }),
      );
    await waitUntil(() => page.button('Blur parts'), 'the photo is ready');
    await page.press('Blur parts');
    const editor = () => page.find('hearback-photo-editor')?.shadowRoot;
    await waitUntil(() => editor()?.querySelector('dialog[open]'), 'the editor opens');
    await isWithinReach(page.element);
    editor()!.querySelector<HTMLElement>('.footer .button')!.click();
  });

  it('cover everything visible of a suggestion', async () => {
    const page = await open('hearback-suggestion', 'recipients="gm:The manager" promise="We answer."');
    await page.press('Send');
    await choose(page, '[role=switch]');
    unfold(page);
    await page.reads('No name, no contact');
    await isWithinReach(page.element);
  });

  for (const [name, more] of [
    ['with steps', 'steps="always"'],
    ['asked for both sides', 'preset="servqual" steps="never"'],
  ] as const)
    it(`cover everything visible of a scorecard ${name}`, async () => {
      const page = await open('hearback-scorecard', `${more} required-rows="all"`);
      await waitUntil(() => page.find('.row'), 'the rows show');
      await isWithinReach(page.element);
      if (name === 'with steps') await page.press('Next');
      await isWithinReach(page.element);
    });

  for (const scale of ['percent', 'nps'] as const)
    it(`cover everything visible of a page's own scorecard on ${scale}`, async () => {
      const page = await FormPage.open<VoiceFormElement>(
        `<hearback-scorecard ${attributes} scale="${scale}" steps="never"><hearback-dimension label="One"><hearback-item id="a" label="A"></hearback-item></hearback-dimension>
         <hearback-dimension label="Two"><hearback-item id="b" label="B"></hearback-item></hearback-dimension></hearback-scorecard>`,
      );
      await waitUntil(() => page.find('.row'), 'the rows show');
      await isWithinReach(page.element);
    });

  for (const end of ['received', 'refused'] as const)
    it(`cover everything visible of a receipt that is ${end}`, async () => {
      const page = await FormPage.open<ComplaintElement>(
        `<hearback-complaint ${attributes} promise="We answer." answer-within="2 days"></hearback-complaint>`,
      );
      await page.type('#text', 'It leaks.');
      await page.press('Send');
      await page.reads('Saved on this device');
      await waitUntil(() => page.button('Copy link'), 'the tools load');
      unfold(page);
      await isWithinReach(page.element);
      if (end === 'received') page.client.accept();
      else page.client.refuse('Not here.');
      await page.reads(end === 'received' ? 'Received' : 'Not accepted');
      await isWithinReach(page.element);
      if (end === 'refused') return;
      await page.press('Withdraw');
      await isWithinReach(page.element);
    });

  it('cover everything visible of the tracker and of the follow-up in it', async () => {
    const told = [
      {
        at: '2026-11-23T09:00:00.000Z',
        change: 'resolved',
        message: 'Mended.',
        remedy: 'A new pipe.',
        by: { name: 'Maria', role: 'Plumber' },
      },
    ];
    worker.use(
      http.get(`${location.origin}/parts/v1/cases/:number`, () =>
        HttpResponse.json(sampleCase({ state: 'resolved', promise: 'Today.', told })),
      ),
    );
    receipts.keep({
      number: '0000-0000-0012',
      key,
      kind: 'complaint',
      sentAt: '2026-11-23T08:00:00.000Z',
      state: 'resolved',
      hasNews: true,
    });
    const tracker = await fixture<TrackerElement>(`<hearback-tracker ${attributes}></hearback-tracker>`);
    const find = (selector: string) => tracker.shadowRoot!.querySelector<HTMLElement>(selector);
    const press = async (name: string) => {
      [...tracker.shadowRoot!.querySelectorAll('button')].find((each) => each.textContent.includes(name))!.click();
      await tracker.updateComplete;
    };
    await waitUntil(() => find('h2'), 'it asks');
    await press('Look it up');
    await isWithinReach(tracker);
    await press('Remove from this device');
    await isWithinReach(tracker);
    await press('Cancel');
    await press('0000-0000-0012');
    await waitUntil(() => find('hearback-follow-up')?.shadowRoot?.querySelector('.option'), 'the case shows');
    const followUp = find('hearback-follow-up')!;
    await isWithinReach(tracker);
    await isWithinReach(followUp);
  });

  describe('of the tag', () => {
    let widget: WidgetElement;
    afterEach(() => widget.remove());
    const make = (more = '', inner = '') =>
      fixture<WidgetElement>(`<hearback-widget ${attributes} ${more}>${inner}</hearback-widget>`);
    const panel = () => widget.shadowRoot!.querySelector('hearback-panel')!.shadowRoot!;

    it('cover everything visible of launcher, panel and each form in it', async () => {
      widget = await make('promise="We answer."');
      await isWithinReach(widget);
      for (const kind of ['rating', 'complaint', 'suggestion'] as const) {
        widget.open(kind);
        // oxlint-disable-next-line no-await-in-loop -- one after the other, as a person would
        await waitUntil(
          () =>
            widget.shadowRoot!.querySelector('hearback-panel') &&
            panel().querySelector(`hearback-${kind}`)?.shadowRoot?.querySelector('.form')?.checkVisibility(),
          `the form for a ${kind} shows`,
        );
        // oxlint-disable-next-line no-await-in-loop -- as above
        await isWithinReach(widget);
      }
    });

    it('cover everything visible of a strip', async () => {
      widget = await make('layout="strip"');
      await waitUntil(() => widget.shadowRoot!.querySelector('[part=strip-button]'), 'the strip shows');
      await isWithinReach(widget);
    });
  });

  it('stand in a manifest that also names every observed attribute', () => {
    const own = ['dir', 'embedded'];
    for (const { tagName, attributes: listed } of manifest.modules[0]!.declarations) {
      const { observedAttributes } = customElements.get(tagName) as unknown as { observedAttributes: string[] };
      const names = listed.map(({ name }) => name);
      expect(
        observedAttributes.filter((name) => !own.includes(name) && !names.includes(name)),
        tagName,
      ).to.deep.equal([]);
    }
  });
});
