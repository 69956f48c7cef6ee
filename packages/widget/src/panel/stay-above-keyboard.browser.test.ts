import { expect, fixture } from '@open-wc/testing';
import { stayAboveKeyboard } from './stay-above-keyboard.js';

/** A window's visual viewport, of which a keyboard takes as much as a test says. */
class Viewport extends EventTarget {
  readonly scale = 1;
  readonly offsetTop = 0;
  height = innerHeight;

  keyboard(height: number): void {
    this.height = innerHeight - height;
    this.dispatchEvent(new Event('resize'));
  }
}

describe('a sheet above the keyboard', () => {
  const viewport = new Viewport();
  const own = Object.getOwnPropertyDescriptor(window, 'visualViewport')!;
  before(() => Object.defineProperty(window, 'visualViewport', { configurable: true, value: viewport }));
  after(() => Object.defineProperty(window, 'visualViewport', own));

  it('fits the remaining room, and keeps the focused field in it', async () => {
    const sheet = await fixture<HTMLElement>(
      '<div style="position: fixed; inset: auto 0 var(--_keyboard, 0px); max-height: calc(var(--_visible, 100%) - 24px); overflow: auto"><p style="height: 150px"></p><span></span><p style="height: 900px"></p></div>',
    );
    const root = sheet.querySelector('span')!.attachShadow({ mode: 'open' });
    root.innerHTML = '<input>';
    const field = root.querySelector('input')!;
    const until = new AbortController();
    stayAboveKeyboard(sheet, until.signal);
    field.focus({ preventScroll: true });
    const left = 140;
    viewport.keyboard(innerHeight - left);
    expect(sheet.style.getPropertyValue('--_keyboard')).to.equal(`${innerHeight - left}px`);
    const { top, bottom } = field.getBoundingClientRect();
    expect(top).to.be.greaterThan(sheet.getBoundingClientRect().top);
    expect(bottom).to.be.lessThan(left);
    viewport.keyboard(0);
    expect(sheet.style.getPropertyValue('--_keyboard')).to.equal('0px');
    expect(sheet.style.scrollPadding).to.equal('');
    until.abort();
  });
});
