import { aTimeout, expect, fixture, html, oneEvent } from '@open-wc/testing';
import { resetMouse, sendKeys, sendMouse, setViewport } from '@web/test-runner-commands';
import '../define.js';
import type { WidgetElement } from '../launcher/widget-element.js';
import { waitUntil } from '../test-support/wait-until.js';

const make = async (attributes: Record<string, string>) => {
  const place = await fixture<HTMLElement>(html`<div></div>`);
  const widget = document.createElement('hearback-widget') as WidgetElement;
  for (const [name, value] of Object.entries({ endpoint: '/v1/events', site: 'portal', ...attributes }))
    widget.setAttribute(name, value);
  place.append(widget);
  return widget;
};
const launcherOf = (widget: WidgetElement) => widget.shadowRoot!.querySelector<HTMLElement>('[part=launcher]')!;
const panelRoot = (widget: WidgetElement) => widget.shadowRoot!.querySelector('hearback-panel')?.shadowRoot;
const panelOf = (widget: WidgetElement) => panelRoot(widget)?.querySelector<HTMLElement>('[part=panel]');
const isShown = (element: Element | null | undefined) =>
  element?.checkVisibility({ visibilityProperty: true }) ?? false;
const shows = async (widget: WidgetElement) => {
  await waitUntil(() => isShown(panelOf(widget)), 'the panel shows');
  const forms = () => [...panelRoot(widget)!.querySelectorAll('[embedded]')];
  await waitUntil(() => forms().some(isShown), 'the form shows');
};
const atRest = (element: Element) =>
  Promise.all(element.getAnimations({ subtree: true }).map(({ finished }) => finished.catch(() => {})));

describe('layouts', () => {
  beforeEach(() => setViewport({ width: 1000, height: 800 }));
  afterEach(() => document.documentElement.removeAttribute('dir'));

  it('opens a modal in the middle, with the page behind it inert', async () => {
    const widget = await make({ layout: 'modal' });
    widget.open();
    await shows(widget);
    const panel = panelOf(widget)!;
    await atRest(panel);
    expect(panel.matches(':modal')).to.equal(true);
    const { left, right, top, bottom } = panel.getBoundingClientRect();
    expect(Math.abs(left - (1000 - right))).to.be.below(2);
    expect(Math.abs(top - (800 - bottom))).to.be.below(2);
    const closed = oneEvent(widget, 'hearback-close');
    await sendKeys({ press: 'Escape' });
    await closed;
    expect(panel.matches(':modal')).to.equal(false);
  });

  it('is not modal by default', async () => {
    for (const layout of ['popover', 'sheet', '']) {
      const widget = await make({ layout });
      widget.open();
      await shows(widget);
      expect(panelOf(widget)!.matches(':modal'), layout).to.equal(false);
      widget.close();
    }
  });

  it('opens a sheet at the lower edge of any screen', async () => {
    const widget = await make({ layout: 'sheet' });
    widget.open();
    await shows(widget);
    const panel = panelOf(widget)!;
    await atRest(panel);
    const { left, right, bottom } = panel.getBoundingClientRect();
    expect(bottom).to.be.closeTo(800, 1);
    expect(Math.abs(left - (1000 - right))).to.be.below(2);
  });

  // A browser with close requests calls whoever listened first: Turbo would load the page anew.
  if ('CloseWatcher' in self)
    it('keeps sheets out of the history and the page’s routers', async () => {
      const { length } = history;
      let heard = 0;
      const router = () => heard++;
      addEventListener('popstate', router);
      const widget = await make({ layout: 'sheet' });
      widget.open();
      await shows(widget);
      const header = panelRoot(widget)!.querySelector<HTMLElement>('header')!;
      await waitUntil(() => header.style.touchAction, 'acts as a sheet');
      widget.close();
      await aTimeout(50);
      removeEventListener('popstate', router);
      expect([history.length, heard]).to.deep.equal([length, 0]);
    });
  else
    it('closes a sheet on Back and leaves the rest of the history alone', async () => {
      const before = history.state as unknown;
      const widget = await make({ layout: 'sheet' });
      widget.open();
      await shows(widget);
      await waitUntil(() => history.state?.hearbackSheet, 'an entry for the sheet');
      const address = location.href;
      const closed = oneEvent(widget, 'hearback-close');
      let heard = 0;
      const router = () => heard++;
      addEventListener('popstate', router);
      history.back();
      await closed;
      expect(location.href).to.equal(address);
      expect(history.state).to.deep.equal(before);
      removeEventListener('popstate', router);

      widget.open();
      await waitUntil(() => history.state?.hearbackSheet, 'an entry for the sheet again');
      widget.close();
      addEventListener('popstate', router);
      await waitUntil(() => !history.state?.hearbackSheet, 'the entry is gone');
      expect(history.state).to.deep.equal(before);
      await aTimeout(50);
      removeEventListener('popstate', router);
      expect(heard, 'what a router of the page heard').to.equal(0);
    });

  it('leaves the history alone with history="off"', async () => {
    const widget = await make({ layout: 'sheet', history: 'off' });
    const { length } = history;
    widget.open();
    await shows(widget);
    await waitUntil(
      () => panelRoot(widget)!.querySelector<HTMLElement>('header')!.style.touchAction,
      'acts as a sheet',
    );
    expect(history.length).to.equal(length);
    expect(history.state?.hearbackSheet).to.equal(undefined);
  });

  it('closes a sheet that is dragged down far, and springs back otherwise', async () => {
    const widget = await make({ layout: 'sheet', history: 'off' });
    widget.open();
    await shows(widget);
    const header = panelRoot(widget)!.querySelector<HTMLElement>('header')!;
    await waitUntil(() => header.style.touchAction, 'acts as a sheet');
    await atRest(panelOf(widget)!);
    const { left, top } = header.getBoundingClientRect();
    const pull = async (by: number) => {
      await sendMouse({ type: 'move', position: [Math.round(left + 40), Math.round(top + 12)] });
      await sendMouse({ type: 'down' });
      await aTimeout(400);
      await sendMouse({ type: 'move', position: [Math.round(left + 40), Math.round(top + 12 + by)] });
      await sendMouse({ type: 'up' });
    };
    await pull(20);
    expect(isShown(panelOf(widget))).to.equal(true);
    expect(panelOf(widget)!.style.translate).to.equal('');
    const closed = oneEvent(widget, 'hearback-close');
    await pull(160);
    await closed;
    await resetMouse();
  });

  it('shows a card in the page without a launcher, without taking the focus', async () => {
    const widget = await make({ layout: 'card' });
    await shows(widget);
    const panel = panelOf(widget)!;
    expect(isShown(launcherOf(widget))).to.equal(false);
    expect(panel.localName).to.equal('section');
    expect(isShown(panelRoot(widget)!.querySelector('[part~=close]'))).to.equal(false);
    expect(document.activeElement === document.body).to.equal(true);
    expect(widget.getBoundingClientRect().height).to.be.at.least(panel.getBoundingClientRect().height);
    panelRoot(widget)!.querySelector<HTMLElement>('[role=tab]')!.focus();
    await sendKeys({ press: 'Escape' });
    expect(isShown(panel)).to.equal(true);
    await expect(widget).to.be.accessible();
  });

  it('shows a strip whose buttons open their kind in its place, and returns', async () => {
    const widget = await make({ layout: 'strip', kinds: 'rating complaint' });
    const strip = () => widget.shadowRoot!.querySelector<HTMLElement>('[part=strip]');
    await waitUntil(() => strip()?.querySelectorAll('button').length === 2, 'the strip has buttons');
    await expect(widget).to.be.accessible();
    expect(isShown(launcherOf(widget))).to.equal(false);
    const button = strip()!.querySelectorAll('button')[1]!;
    expect(button.textContent).to.equal('Complain');
    button.click();
    await shows(widget);
    expect(isShown(strip())).to.equal(false);
    expect(panelRoot(widget)!.querySelector('[aria-selected=true]')!.id).to.equal('tab-complaint');
    await waitUntil(() => panelRoot(widget)!.activeElement?.localName === 'h2', 'the heading has the focus');
    await sendKeys({ press: 'Escape' });
    await waitUntil(() => isShown(strip()), 'the strip is back');
    expect(isShown(panelOf(widget))).to.equal(false);
    expect(widget.shadowRoot!.activeElement === button).to.equal(true);
  });

  it('keeps the heading of the strip visible on phones', async () => {
    await setViewport({ width: 390, height: 800 });
    const widget = await make({ layout: 'strip', heading: 'Tell us' });
    const words = () => widget.shadowRoot!.querySelector<HTMLElement>('[part=strip-heading] bdi');
    await waitUntil(() => words()?.textContent === 'Tell us', 'the strip has a heading');
    const { clipPath, position } = getComputedStyle(words()!);
    expect([clipPath, position]).to.deep.equal(['none', 'static']);
  });

  it('speaks the language around the strip, and follows it', async () => {
    const widget = await make({ layout: 'strip', kinds: 'complaint', lang: 'zh-TW' });
    const text = () => widget.shadowRoot!.querySelector('[part=strip-button]')?.textContent;
    await waitUntil(() => text() === '投訴', 'speaks Chinese');
    widget.lang = 'de';
    await waitUntil(() => text() && text() !== '投訴', 'speaks German');
  });

  it('opens above a modal dialog of the page, whatever the layout', async () => {
    const widget = await make({ layout: 'sheet' });
    const modal = await fixture<HTMLDialogElement>(html`<dialog aria-label="of the page">Page</dialog>`);
    modal.showModal();
    widget.open();
    await shows(widget);
    expect(panelOf(widget)!.matches(':modal')).to.equal(true);
    widget.close();
    modal.close();
  });
});

describe('positions', () => {
  beforeEach(() => setViewport({ width: 1000, height: 800 }));
  afterEach(() => document.documentElement.removeAttribute('dir'));

  for (const [position, dir, side] of [
    ['end', 'ltr', 'right'],
    ['start', 'ltr', 'left'],
    ['left', 'ltr', 'left'],
    ['right', 'ltr', 'right'],
    ['end', 'rtl', 'left'],
    ['start', 'rtl', 'right'],
  ] as const)
    it(`is a tab at the ${side} edge for ${position} in ${dir}, with the panel beside it`, async () => {
      document.documentElement.dir = dir;
      const widget = await make({ position });
      await waitUntil(() => isShown(launcherOf(widget)), 'the tab shows');
      const tab = launcherOf(widget).getBoundingClientRect();
      expect(side === 'left' ? tab.left : 1000 - tab.right).to.be.closeTo(0, 1);
      expect((tab.top + tab.bottom) / 2).to.be.closeTo(400, 2);
      expect(Math.min(tab.width, tab.height)).to.be.at.least(44);
      widget.open();
      await shows(widget);
      await atRest(panelOf(widget)!);
      const panel = panelOf(widget)!.getBoundingClientRect();
      expect(side === 'left' ? panel.left >= tab.right : panel.right <= tab.left).to.equal(true);
      expect(panel.top).to.be.at.least(0);
      expect(panel.bottom).to.be.at.most(800);
    });

  it('is in the flow of the page, with the panel beside it', async () => {
    const widget = await make({ position: 'inline' });
    await waitUntil(() => isShown(launcherOf(widget)), 'the launcher shows');
    const { height } = widget.getBoundingClientRect();
    expect(height).to.be.at.least(44);
    const button = launcherOf(widget).getBoundingClientRect();
    expect(widget.parentElement!.getBoundingClientRect().bottom).to.be.at.least(button.bottom);
    widget.open();
    await shows(widget);
    await atRest(panelOf(widget)!);
    expect(panelOf(widget)!.getBoundingClientRect().top).to.be.closeTo(button.bottom + 8, 2);
  });
});

describe('a trigger of the page', () => {
  const trigger = () => document.querySelector<HTMLElement>('#own')!;
  const withTrigger = async (markup = html`<button id="own">Say something</button>`) => {
    const host = await fixture<HTMLElement>(html`<div>${markup}</div>`);
    const widget = await make({ for: '#own' });
    return { host, widget };
  };

  it('opens and closes the panel beside it instead of the launcher, with aria-expanded', async () => {
    await setViewport({ width: 1000, height: 800 });
    const { widget } = await withTrigger();
    await waitUntil(() => trigger().hasAttribute('aria-expanded'), 'the trigger is taken');
    expect(isShown(launcherOf(widget))).to.equal(false);
    expect(trigger().getAttribute('aria-haspopup')).to.equal('dialog');
    expect(trigger().getAttribute('aria-expanded')).to.equal('false');
    trigger().focus();
    trigger().click();
    await shows(widget);
    expect(trigger().getAttribute('aria-expanded')).to.equal('true');
    await atRest(panelOf(widget)!);
    const box = panelOf(widget)!.getBoundingClientRect();
    expect(box.top).to.be.closeTo(trigger().getBoundingClientRect().bottom + 8, 2);
    await waitUntil(() => panelRoot(widget)!.activeElement, 'the focus is inside');
    await sendKeys({ press: 'Escape' });
    expect(trigger().getAttribute('aria-expanded')).to.equal('false');
    expect(document.activeElement === trigger()).to.equal(true);
    trigger().click();
    await shows(widget);
    // The second of two presses by habit.
    trigger().dispatchEvent(new MouseEvent('click', { detail: 2, cancelable: true }));
    expect(isShown(panelOf(widget))).to.equal(true);
    trigger().click();
    expect(isShown(panelOf(widget))).to.equal(false);
  });

  it('accepts one that is added late or replaces another, and restores the old one', async () => {
    const { host } = await withTrigger(html``);
    await aTimeout(100);
    const late = document.createElement('a');
    late.id = 'own';
    late.href = '#nowhere';
    late.setAttribute('aria-haspopup', 'menu');
    host.append(late);
    await waitUntil(() => late.getAttribute('aria-haspopup') === 'dialog', 'the late one is taken');
    late.click();
    expect(location.hash).to.equal('');
    const next = document.createElement('button');
    next.id = 'own';
    late.replaceWith(next);
    await waitUntil(() => next.hasAttribute('aria-expanded'), 'the next one is taken');
    expect(late.getAttribute('aria-haspopup')).to.equal('menu');
    expect(late.hasAttribute('aria-expanded')).to.equal(false);
  });

  it('is restored when the tag is removed', async () => {
    const { widget } = await withTrigger();
    await waitUntil(() => trigger().hasAttribute('aria-expanded'), 'the trigger is taken');
    widget.remove();
    await waitUntil(() => !trigger().hasAttribute('aria-expanded'), 'the trigger is left');
    expect(trigger().outerHTML.includes('aria-')).to.equal(false);
  });
});
