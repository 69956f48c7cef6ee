import { expect, fixture, nextFrame } from '@open-wc/testing';
import { sendKeys, sendMouse, setViewport } from '@web/test-runner-commands';
import '../define.js';
import type { WidgetElement } from '../launcher/widget-element.js';
import { waitUntil } from '../test-support/wait-until.js';

describe('the panel in a small window', () => {
  afterEach(() => setViewport({ width: 1000, height: 800 }));

  it('gives all the room to the field', async () => {
    await setViewport({ width: 320, height: 256 });
    const widget = await fixture<WidgetElement>(
      '<hearback-widget endpoint="/v1/events" site="portal" kinds="suggestion rating"></hearback-widget>',
    );
    widget.open();
    const panel = () => widget.shadowRoot!.querySelector('hearback-panel')?.shadowRoot;
    const field = () => panel()?.querySelector('hearback-suggestion')?.shadowRoot?.querySelector('textarea');
    await waitUntil(() => field()?.checkVisibility(), 'the form shows');
    field()!.focus();
    const { top, bottom } = field()!.getBoundingClientRect();
    expect(panel()!.querySelector('.tabs')!.getBoundingClientRect().bottom).to.be.lessThan(top);
    expect(top).to.be.greaterThan(0);
    expect(bottom).to.be.lessThan(256);
    expect(panel()!.querySelector('h2')!.getBoundingClientRect().bottom).to.be.lessThan(0);
  });

  it('takes the room of the launcher on a phone that lies on its side', async () => {
    await setViewport({ width: 740, height: 340 });
    const widget = await fixture<WidgetElement>(
      '<hearback-widget endpoint="/v1/events" site="portal"></hearback-widget>',
    );
    const dock = widget.shadowRoot!.querySelector('div')!;
    await waitUntil(() => dock.matches(':popover-open'), 'the launcher is where it stays');
    widget.open('complaint');
    const panel = () => widget.shadowRoot!.querySelector('hearback-panel')?.shadowRoot;
    const dialog = () => panel()!.querySelector('dialog')!;
    const form = () => panel()?.querySelector('hearback-complaint');
    await waitUntil(() => form()?.shadowRoot?.querySelector('textarea')?.checkVisibility(), 'the form shows');
    await waitUntil(() => dialog().getBoundingClientRect().height === 306, 'it is as high as it can be');
    const { x, y, width, height } = widget.shadowRoot!.querySelector('button')!.getBoundingClientRect();
    const top = widget.shadowRoot!.elementFromPoint(x + width / 2, y + height / 2);
    expect(top?.localName).to.equal('hearback-panel');
  });

  it('has its button to close at the top, however many lines the heading takes', async () => {
    await setViewport({ width: 320, height: 640 });
    const widget = await fixture<WidgetElement>(
      `<hearback-widget endpoint="/v1/events" site="portal" heading="${'Tell us what you think. '.repeat(6)}"></hearback-widget>`,
    );
    widget.open();
    const find = (selector: string) =>
      widget.shadowRoot!.querySelector('hearback-panel')?.shadowRoot?.querySelector(selector);
    await waitUntil(() => find('h2')?.checkVisibility(), 'the panel shows');
    expect(find('h2')!.getBoundingClientRect().height).to.be.greaterThan(100);
    expect(find('[part~=close]')!.getBoundingClientRect().height).to.be.lessThan(50);
  });

  /** A panel that has not room for all of a form. */
  async function openForm(kind: 'rating' | 'complaint') {
    await setViewport({ width: 1000, height: 640 });
    const widget = await fixture<WidgetElement>(
      '<hearback-widget endpoint="/v1/events" site="portal" lang="en" kinds="rating complaint"></hearback-widget>',
    );
    widget.open(kind);
    const panel = () => widget.shadowRoot!.querySelector('hearback-panel')?.shadowRoot;
    const form = () => panel()?.querySelector<HTMLElement>(`hearback-${kind}`);
    const isDressed = () => form()?.hasAttribute('exportparts') && find('input')?.checkVisibility();
    const find = (selector: string) => form()?.shadowRoot?.querySelector<HTMLElement>(selector);
    await waitUntil(isDressed, 'the form shows');
    await nextFrame();
    return {
      fields: find('.fields')!,
      find,
      place: (selector: string) => find(selector)!.getBoundingClientRect(),
    };
  }

  it('scrolls a question that appears on a press into view, and no further', async () => {
    const { fields, find, place } = await openForm('rating');
    const { bottom } = fields.getBoundingClientRect();
    const { left, top } = place('input[value="5"]');
    await sendMouse({ type: 'click', position: [Math.round(left) + 20, Math.round(top) + 10] });
    await waitUntil(() => find('textarea') && place('label[for="comment"]').bottom <= bottom + 1, 'it comes into view');
    expect(fields.scrollTop).to.be.greaterThan(0);
    expect(place('label[for="comment"]').bottom).to.be.closeTo(bottom, 16);
  });

  it('does not scroll for keyboard users', async () => {
    const { fields, find } = await openForm('rating');
    find('input[value="5"]')!.focus();
    await sendKeys({ press: 'ArrowDown' });
    await waitUntil(() => find('textarea'), 'the question is there');
    await nextFrame();
    await nextFrame();
    expect(fields.scrollTop).to.equal(0);
  });

  it('keeps the submit button visible in a long form, below the focused field', async () => {
    const { fields, place } = await openForm('complaint');
    expect(fields.scrollHeight).to.be.greaterThan(2 * fields.clientHeight);
    const { top, bottom } = place('.footer .button');
    expect(bottom).to.be.lessThan(640);
    expect(fields.getBoundingClientRect().bottom).to.be.at.most(top);
    const all = [...fields.querySelectorAll<HTMLElement>('input, textarea, summary')];
    const visible = all.filter((field) => field.checkVisibility());
    expect(visible.length).to.be.greaterThan(5);
    for (const field of visible) {
      field.focus();
      expect(place('.footer .button').top, field.id).to.equal(top);
      expect(field.getBoundingClientRect().bottom, field.id).to.be.at.most(top);
    }
    fields.scrollTop = fields.scrollHeight;
    expect(place('[part="sent"]').bottom, 'what is sent').to.be.at.most(top);
  });

  it('reserves room for a form that is loading', async () => {
    const { find } = await openForm('complaint');
    const form = (find('.form')!.getRootNode() as ShadowRoot).host;
    // What a form shows while its texts load.
    const waiting = document.createElement('div');
    waiting.className = 'card waiting';
    find('.root')!.replaceWith(waiting);
    expect(waiting.offsetHeight).to.be.at.least(15 * 16);
    form.remove();
  });

  it('lets the whole form scroll if a keyboard leaves its fields too little room', async () => {
    const { fields, find, place } = await openForm('complaint');
    const dialog = (find('.form')!.getRootNode() as ShadowRoot).host.closest('dialog')!;
    dialog.style.maxBlockSize = '20em';
    const card = find('.card')!;
    expect(fields.clientHeight).to.be.at.least(12 * 16);
    expect(card.scrollHeight).to.be.greaterThan(card.clientHeight);
    card.scrollTop = card.scrollHeight;
    expect(place('.footer .button').bottom).to.be.lessThan(dialog.getBoundingClientRect().bottom - 16);
  });

  it('breaks no word on the tabs of a small phone, whatever the font', async () => {
    await setViewport({ width: 320, height: 640 });
    const widget = await fixture<WidgetElement>(
      '<hearback-widget endpoint="/v1/events" site="portal" lang="fr" style="--hearback-font: monospace"></hearback-widget>',
    );
    widget.open();
    const tabs = () => [
      ...(widget.shadowRoot!.querySelector('hearback-panel')?.shadowRoot?.querySelectorAll<HTMLElement>('.tab') ?? []),
    ];
    await waitUntil(() => tabs()[2]?.checkVisibility(), 'the tabs show');
    // In one line, each is as high as a picture and a line of text are.
    const heights = tabs().map(({ offsetHeight }) => offsetHeight);
    tabs().forEach((tab) => (tab.style.whiteSpace = 'nowrap'));
    expect(heights).to.deep.equal(tabs().map(({ offsetHeight }) => offsetHeight));
  });
});
