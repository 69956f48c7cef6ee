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

  /** A panel that has not room for all of a rating; its lower edge, in px. */
  async function openRating() {
    await setViewport({ width: 1000, height: 560 });
    const widget = await fixture<WidgetElement>(
      '<hearback-widget endpoint="/v1/events" site="portal" lang="en" kinds="rating complaint"></hearback-widget>',
    );
    widget.open('rating');
    const panel = () => widget.shadowRoot!.querySelector('hearback-panel')?.shadowRoot;
    const form = () => panel()?.querySelector<HTMLElement>('hearback-rating')?.shadowRoot;
    await waitUntil(() => form()?.querySelector('input')?.checkVisibility(), 'the form shows', { timeout: 10_000 });
    const find = (selector: string) => form()!.querySelector<HTMLElement>(selector)!;
    const place = (selector: string) => find(selector).getBoundingClientRect();
    const edge = panel()!.querySelector('dialog')!.getBoundingClientRect().bottom;
    const isKept = () => getComputedStyle(find('.send')).position === 'sticky';
    await waitUntil(isKept, 'the button is kept in view', { timeout: 10_000 });
    return { body: panel()!.querySelector('.body')!, find, place, edge };
  }

  it('keeps the button that sends in view, over what is still to be scrolled to', async () => {
    const { body, place, edge } = await openRating();
    expect(place('details').bottom).to.be.greaterThan(edge);
    expect(place('.send .button').bottom).to.be.lessThan(edge);
    body.scrollTop = body.scrollHeight;
    expect(place('.send').bottom).to.be.lessThan(place('details').top + 1);
    expect(place('details').bottom).to.be.lessThan(edge);
  });

  it('shows the question that a press brings forth, clear of that button', async () => {
    const { body, find, place } = await openRating();
    const { left, top } = place('input[value="5"]');
    await sendMouse({ type: 'click', position: [Math.round(left) + 20, Math.round(top) + 10] });
    await waitUntil(() => find('textarea') && place('textarea').bottom <= place('.send').top, 'it comes into view', {
      timeout: 10_000,
    });
    expect(body.scrollTop).to.be.greaterThan(0);
  });

  it('stays where it is for whoever answers by keys', async () => {
    const { body, find } = await openRating();
    find('input[value="5"]').focus();
    await sendKeys({ press: 'ArrowDown' });
    await waitUntil(() => find('textarea'), 'the question is there', { timeout: 10_000 });
    await nextFrame();
    await nextFrame();
    expect(body.scrollTop).to.equal(0);
  });

  it('does not hide behind that button what the focus comes to', async () => {
    const { find, place } = await openRating();
    find('input[value="5"]').focus();
    await sendKeys({ press: ' ' });
    await waitUntil(() => find('textarea'), 'the question is there', { timeout: 10_000 });
    await sendKeys({ press: 'Tab' });
    expect(find('.root').getRootNode()).to.have.property('activeElement', find('textarea'));
    expect(place('textarea').bottom).to.be.at.most(place('.send').top + 1);
  });
});
