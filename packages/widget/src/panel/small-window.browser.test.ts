import { expect, fixture, nextFrame, waitUntil } from '@open-wc/testing';
import { sendKeys, sendMouse, setViewport } from '@web/test-runner-commands';
import '../define.js';
import type { WidgetElement } from '../launcher/widget-element.js';

describe('the panel in a small window', () => {
  afterEach(() => setViewport({ width: 1000, height: 800 }));

  it('gives the field all the room', async () => {
    await setViewport({ width: 320, height: 256 });
    const widget = await fixture<WidgetElement>(
      '<hearback-widget endpoint="/v1/events" site="portal" kinds="suggestion rating"></hearback-widget>',
    );
    widget.open();
    const panel = () => widget.shadowRoot!.querySelector('hearback-panel')?.shadowRoot;
    const field = () => panel()?.querySelector('hearback-suggestion')?.shadowRoot?.querySelector('textarea');
    await waitUntil(() => field()?.checkVisibility(), 'the form shows', { timeout: 10_000 });
    field()!.focus();
    const { top, bottom } = field()!.getBoundingClientRect();
    expect(panel()!.querySelector('.tabs')!.getBoundingClientRect().bottom).to.be.lessThan(top);
    expect(top).to.be.greaterThan(0);
    expect(bottom).to.be.lessThan(256);
    expect(panel()!.querySelector('h2')!.getBoundingClientRect().bottom).to.be.lessThan(0);
  });

  /** A panel that has not room for all of a rating. */
  async function openRating() {
    await setViewport({ width: 1000, height: 640 });
    const widget = await fixture<WidgetElement>(
      '<hearback-widget endpoint="/v1/events" site="portal" lang="en" kinds="rating complaint"></hearback-widget>',
    );
    widget.open('rating');
    const panel = () => widget.shadowRoot!.querySelector('hearback-panel')?.shadowRoot;
    const rating = () => panel()?.querySelector<HTMLElement>('hearback-rating');
    const isDressed = () => rating()?.hasAttribute('exportparts') && find('input')?.checkVisibility();
    const find = (selector: string) => rating()?.shadowRoot?.querySelector<HTMLElement>(selector);
    await waitUntil(isDressed, 'the form shows', { timeout: 10_000 });
    await nextFrame();
    return {
      body: panel()!.querySelector('.body')!,
      find,
      place: (selector: string) => find(selector)!.getBoundingClientRect(),
    };
  }

  it('shows the question that a press brings forth, and the button that sends', async () => {
    const { body, find, place } = await openRating();
    const { bottom } = body.getBoundingClientRect();
    const { left, top } = place('input[value="5"]');
    await sendMouse({ type: 'click', position: [Math.round(left) + 20, Math.round(top) + 10] });
    await waitUntil(() => find('textarea') && place('.footer .button').bottom < bottom, 'they come into view', {
      timeout: 10_000,
    });
    expect(body.scrollTop).to.be.greaterThan(0);
    expect(place('textarea').top).to.be.greaterThan(body.getBoundingClientRect().top);
  });

  it('stays where it is for whoever answers by keys', async () => {
    const { body, find } = await openRating();
    find('input[value="5"]')!.focus();
    await sendKeys({ press: 'ArrowDown' });
    await waitUntil(() => find('textarea'), 'the question is there', { timeout: 10_000 });
    await nextFrame();
    await nextFrame();
    expect(body.scrollTop).to.equal(0);
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
    await waitUntil(() => tabs()[2]?.checkVisibility(), 'the tabs show', { timeout: 10_000 });
    // In one line, each is as high as a picture and a line of text are.
    const heights = tabs().map(({ offsetHeight }) => offsetHeight);
    tabs().forEach((tab) => (tab.style.whiteSpace = 'nowrap'));
    expect(heights).to.deep.equal(tabs().map(({ offsetHeight }) => offsetHeight));
  });
});
