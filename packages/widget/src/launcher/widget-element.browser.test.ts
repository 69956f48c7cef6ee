import { aTimeout, expect, fixture, html, oneEvent } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import '../define.js';
import type { PanelElement } from '../panel/panel-element.js';
import type { SuggestionElement } from '../suggestion/suggestion-element.js';
import { StubClient } from '../test-support/stub-client.js';
import { waitUntil } from '../test-support/wait-until.js';
import type { WidgetElement } from './widget-element.js';

const make = (attributes: Record<string, string> = {}) =>
  fixture<WidgetElement>(html`<hearback-widget endpoint="/v1/events" site="portal"></hearback-widget>`).then(
    (widget) => {
      for (const [name, value] of Object.entries(attributes)) widget.setAttribute(name, value);
      return widget;
    },
  );
const launcherOf = (widget: WidgetElement) => widget.shadowRoot!.querySelector('button')!;
const panelOf = (widget: WidgetElement) => widget.shadowRoot!.querySelector('hearback-panel') as PanelElement;
const dialogOf = (widget: WidgetElement) => panelOf(widget).shadowRoot!.querySelector('dialog')!;
const inPanel = <Found extends Element>(widget: WidgetElement, selector: string) =>
  panelOf(widget).shadowRoot!.querySelector<Found>(selector);

/** Opens the panel and waits until the form of its kind can be used. */
async function open(widget: WidgetElement, kind?: 'rating' | 'complaint' | 'suggestion') {
  const opened = oneEvent(widget, 'hearback-open');
  widget.open(kind);
  await opened;
  await panelOf(widget).updateComplete;
  const form = kind ? `hearback-${kind}` : '[embedded]';
  await waitUntil(() => inPanel(widget, form)?.shadowRoot?.querySelector('button'), 'the form did not show');
  await waitUntil(() => dialogOf(widget).open || dialogOf(widget).matches(':popover-open'), 'the panel did not show');
}

describe('<hearback-widget>', () => {
  let warnings: string[] = [];
  const warn = console.warn;
  beforeEach(() => {
    warnings = [];
    console.warn = (text: string) => warnings.push(text);
  });
  afterEach(() => {
    console.warn = warn;
    document.documentElement.removeAttribute('dir');
    document.documentElement.lang = 'en';
  });

  it('shows a launcher in the language around it and follows that language', async () => {
    document.documentElement.lang = 'zh-TW';
    const widget = await make();
    await waitUntil(() => launcherOf(widget).textContent === '意見回饋', 'speaks Chinese');
    document.documentElement.lang = 'en';
    await waitUntil(() => launcherOf(widget).textContent === 'Feedback', 'speaks English');
    widget.setAttribute('label', 'Tell us');
    expect(launcherOf(widget).textContent).to.equal('Tell us');
  });

  it('answers a press before the panel is laid out', async () => {
    const widget = await make();
    await open(widget);
    widget.close();
    launcherOf(widget).click();
    // All that follows within the same task.
    for (let turn = 0; turn < 200; turn++) await Promise.resolve();
    expect(launcherOf(widget).ariaExpanded).to.equal('true');
    expect(dialogOf(widget).matches(':popover-open')).to.equal(false);
    await waitUntil(() => dialogOf(widget).matches(':popover-open'), 'the panel did not show');
    expect(panelOf(widget).shadowRoot!.activeElement?.id).to.equal('heading');
  });

  it('never shows another language first, and writes Arabic from right to left on any page', async () => {
    document.documentElement.lang = 'ar-EG';
    const widget = await make();
    await waitUntil(() => launcherOf(widget).checkVisibility(), 'the launcher did not show');
    expect(launcherOf(widget).textContent).to.equal('رأيكم يهمنا');
    expect(launcherOf(widget).checkVisibility()).to.equal(true);
    expect(launcherOf(widget).matches(':dir(rtl)')).to.equal(true);
    await open(widget);
    expect(dialogOf(widget).matches(':dir(rtl)')).to.equal(true);
    expect(launcherOf(widget).getBoundingClientRect().left).to.be.below(100);
    widget.dir = 'ltr';
    await waitUntil(() => !dialogOf(widget).matches(':dir(rtl)'), 'takes the direction given');
  });

  it('takes no room and puts nothing into the page', async () => {
    const children = document.head.childElementCount;
    const widget = await make();
    const { width, height } = widget.getBoundingClientRect();
    expect([width, height]).to.deep.equal([0, 0]);
    expect(widget.childNodes.length).to.equal(0);
    expect(document.head.childElementCount).to.equal(children);
  });

  it('has a target of at least 44 px, with and without its label', async () => {
    const widget = await make();
    for (const width of [1000, 390]) {
      await setViewport({ width, height: 800 });
      const box = launcherOf(widget).getBoundingClientRect();
      expect(box.height).to.be.at.least(44);
      expect(box.width).to.be.at.least(44);
      expect(box.right).to.be.at.most(width);
    }
    await setViewport({ width: 1000, height: 800 });
  });

  it('puts readable text on any accent', async () => {
    const widget = await make();
    const isInkWhite = (accent: string) => {
      widget.setAttribute('accent', accent);
      return Number(/^color\(xyz-d65 \S+ (\S+) [^/]+$/.exec(getComputedStyle(launcherOf(widget)).color)?.[1]) >= 1;
    };
    expect(isInkWhite('#ffd400')).to.equal(false);
    expect(isInkWhite('oklch(0.35 0.1 260)')).to.equal(true);
    expect(isInkWhite('oklch(0.35 0.1 260 / 10%)')).to.equal(true);
    expect(isInkWhite('white')).to.equal(false);
    const shipped = await make();
    expect(isInkWhite('no-colour')).to.equal(true);
    expect(getComputedStyle(launcherOf(widget)).backgroundColor).to.equal(
      getComputedStyle(launcherOf(shipped)).backgroundColor,
    );
  });

  it('opens on a click, moves the focus to the heading, and returns it on Escape', async () => {
    const widget = await make();
    const launcher = launcherOf(widget);
    const opened = oneEvent(widget, 'hearback-open');
    launcher.focus();
    launcher.click();
    await opened;
    await waitUntil(() => dialogOf(widget)?.matches(':popover-open'), 'the panel did not show');
    expect(launcher.getAttribute('aria-expanded')).to.equal('true');
    expect(dialogOf(widget).matches(':popover-open')).to.equal(true);
    expect(panelOf(widget).shadowRoot!.activeElement?.localName).to.equal('h2');
    const closed = oneEvent(widget, 'hearback-close');
    await sendKeys({ press: 'Escape' });
    await closed;
    expect(dialogOf(widget).matches(':popover-open')).to.equal(false);
    expect(widget.shadowRoot!.activeElement?.localName).to.equal('button');
    expect(launcher.getAttribute('aria-expanded')).to.equal('false');
  });

  it('returns the focus on a phone, where the open panel hides the launcher', async () => {
    await setViewport({ width: 375, height: 740 });
    const widget = await make();
    await open(widget);
    expect(getComputedStyle(launcherOf(widget)).visibility).to.equal('hidden');
    await sendKeys({ press: 'Escape' });
    expect(widget.shadowRoot!.activeElement === launcherOf(widget)).to.equal(true);
    await setViewport({ width: 1000, height: 800 });
  });

  it('does not move the focus on closing if it is on the page', async () => {
    const widget = await make();
    await open(widget);
    const field = await fixture<HTMLInputElement>(html`<input aria-label="of the page" />`);
    field.focus();
    widget.close();
    expect(document.activeElement === field).to.equal(true);
  });

  it('opens once, however often it is called, and not at all if closed meanwhile', async () => {
    const widget = await make();
    let opened = 0;
    widget.addEventListener('hearback-open', () => opened++);
    widget.open();
    widget.open('complaint');
    await waitUntil(() => opened > 0, 'not opened');
    await aTimeout(50);
    expect(opened).to.equal(1);
    expect(inPanel(widget, '[aria-selected="true"]')!.id).to.equal('tab-complaint');

    const hasty = await make();
    hasty.addEventListener('hearback-open', () => opened++);
    hasty.open();
    hasty.close();
    await aTimeout(100);
    expect(opened).to.equal(1);
  });

  it('offers one tab per kind, with arrow keys between them', async () => {
    const widget = await make({ kinds: 'suggestion rating complaint' });
    await open(widget);
    const selected = () => inPanel(widget, '[aria-selected="true"]')!.id;
    expect(selected()).to.equal('tab-suggestion');
    inPanel<HTMLElement>(widget, '#tab-suggestion')!.focus();
    await sendKeys({ press: 'ArrowRight' });
    expect(selected()).to.equal('tab-rating');
    expect(panelOf(widget).shadowRoot!.activeElement!.id).to.equal('tab-rating');
    await sendKeys({ press: 'End' });
    expect(selected()).to.equal('tab-complaint');
    document.documentElement.dir = 'rtl';
    await sendKeys({ press: 'ArrowRight' });
    expect(selected()).to.equal('tab-rating');
  });

  it('shows no tabs for a single kind', async () => {
    const widget = await make({ kinds: 'suggestion' });
    await open(widget);
    expect(inPanel(widget, '[role="tablist"]') === null).to.equal(true);
    expect(inPanel(widget, 'hearback-suggestion') === null).to.equal(false);
  });

  it('asks the scorecard that the page names', async () => {
    const widget = await make({ kinds: 'rating', scorecard: 'technician' });
    await open(widget);
    expect(inPanel(widget, 'hearback-scorecard')!.getAttribute('scorecard')).to.equal('technician');
  });

  it('warns once about an unknown value, and uses the default', async () => {
    const widget = await make({ kinds: 'praise', position: 'middle', accent: 'no-colour' });
    await open(widget);
    // Each is warned of by code that loads on its own.
    for (const attribute of ['accent="no-colour"', 'kinds="praise"', 'position="middle"']) {
      const about = () => warnings.filter((text) => text.includes(attribute));
      await waitUntil(() => about().length > 0, `warns of ${attribute}`);
      expect(about(), attribute).to.have.length(1);
    }
    expect(panelOf(widget).shadowRoot!.querySelectorAll('[role="tab"]').length).to.equal(3);
  });

  it('follows its attributes while it is open', async () => {
    const widget = await make({ heading: 'Before' });
    await open(widget, 'complaint');
    widget.setAttribute('heading', 'After');
    widget.setAttribute('kinds', 'complaint suggestion');
    widget.setAttribute('subject-id', 'branch-12');
    const hasSubject = () => inPanel(widget, 'hearback-complaint')?.getAttribute('subject-id') === 'branch-12';
    await waitUntil(hasSubject, 'hands the subject on');
    expect(inPanel(widget, 'h2')!.textContent!.trim()).to.equal('After');
    expect(panelOf(widget).shadowRoot!.querySelectorAll('[role="tab"]').length).to.equal(2);
  });

  it('follows a change of language on the tag or around it, in launcher, panel and form', async () => {
    const widget = await make();
    await open(widget, 'complaint');
    widget.parentElement!.lang = 'de';
    await waitUntil(() => widget.shadowRoot!.textContent!.includes('Ihre Meinung'), 'the launcher');
    widget.lang = 'zh-TW';
    const form = inPanel<HTMLElement>(widget, 'hearback-complaint')!;
    await waitUntil(() => form.shadowRoot!.textContent!.includes('發生了什麼事'), 'the form');
    expect(inPanel(widget, 'h2')!.textContent!.trim()).to.equal('您想告訴我們什麼？');
  });

  it('breaks no word of its tabs in any language, beside the launcher', async () => {
    for (const lang of ['es', 'fr', 'de', 'pt-BR', 'vi']) {
      const widget = await make({ lang });
      await open(widget);
      const tabs = panelOf(widget).shadowRoot!.querySelectorAll('.tab');
      expect(tabs.length).to.equal(3);
      for (const tab of tabs) {
        const text = document.createRange();
        text.selectNodeContents([...tab.childNodes].find((node) => node instanceof Text && node.data.trim())!);
        expect(text.getClientRects().length, `${lang}: ${tab.textContent!.trim()}`).to.equal(1);
      }
      widget.remove();
    }
  });

  it('adds no banner landmark to the page', async () => {
    const widget = await make();
    await open(widget);
    // An audit of the page would count it (axe: landmark-no-duplicate-banner).
    expect(inPanel(widget, 'header')!.getAttribute('role')).to.equal('none');
  });

  it('shows a receipt from its top', async () => {
    await setViewport({ width: 1000, height: 500 });
    const widget = await make({ kinds: 'suggestion rating' });
    await open(widget);
    const form = inPanel<SuggestionElement>(widget, 'hearback-suggestion')!;
    form.client = new StubClient();
    const field = form.shadowRoot!.querySelector('textarea')!;
    field.focus();
    await sendKeys({ type: 'More seats, please' });
    form.shadowRoot!.querySelector<HTMLElement>('[part~="submit"]')!.focus();
    inPanel(widget, '.body')!.scrollTop = 60;
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => form.shadowRoot!.querySelector('#receipt-title'), 'no receipt');
    await waitUntil(() => inPanel(widget, '.body')!.scrollTop === 0, 'is at its top');
    await setViewport({ width: 1000, height: 800 });
  });

  it('keeps keystrokes from the shortcuts of the page', async () => {
    const widget = await make();
    await open(widget, 'complaint');
    const heard: string[] = [];
    const listen = (event: KeyboardEvent) => heard.push(`${event.type} ${event.key}`);
    const types = ['keydown', 'keypress', 'keyup'] as const;
    for (const type of types) document.addEventListener(type, listen);
    inPanel(widget, 'hearback-complaint')!.shadowRoot!.querySelector('textarea')!.focus();
    await sendKeys({ type: 'k/' });
    await sendKeys({ press: 'Escape' });
    for (const type of types) document.removeEventListener(type, listen);
    expect(heard.filter((text) => !text.startsWith('keyup Escape'))).to.deep.equal([]);
  });

  it('leaves nothing open when it is removed, and works when inserted again', async () => {
    const widget = await make();
    await open(widget);
    const parent = widget.parentElement!;
    widget.remove();
    parent.append(widget);
    expect(launcherOf(widget).getAttribute('aria-expanded')).to.equal('false');
    await open(widget);
    expect(dialogOf(widget).matches(':popover-open')).to.equal(true);
  });

  it('opens above a modal dialog of the page', async () => {
    const widget = await make();
    const modal = await fixture<HTMLDialogElement>(html`<dialog aria-label="of the page">Page</dialog>`);
    modal.showModal();
    await open(widget);
    expect(dialogOf(widget).matches(':modal')).to.equal(true);
    widget.close();
    expect(dialogOf(widget).open).to.equal(false);
    modal.close();
  });

  for (const theme of ['light', 'dark'])
    it(`passes the automated accessibility checks with every kind open in ${theme}`, async () => {
      const widget = await make({ theme, promise: 'We answer within a day.' });
      for (const kind of ['rating', 'complaint', 'suggestion'] as const) {
        // oxlint-disable-next-line no-await-in-loop -- one panel, one kind at a time
        await open(widget, kind).catch(() => {});
        // oxlint-disable-next-line no-await-in-loop -- as above
        await expect(widget).to.be.accessible();
        widget.close();
      }
    });
});
