import { aTimeout, expect, fixture, html, nextFrame } from '@open-wc/testing';
import { LitElement } from 'lit';
import { checkValues } from '../attributes/check-values.js';
import { computedColours } from './computed-colours.js';
import { contrast } from './contrast.js';
import { ThemeController } from './theme-controller.js';
import { tokens } from './tokens.js';
import { waitUntil } from '../test-support/wait-until.js';

class ThemedElement extends LitElement {
  static override readonly styles = [tokens];
  readonly theme = new ThemeController(this);
}
customElements.define('themed-element', ThemedElement);

const READ = ['accent-text', 'ink', 'ink-muted', 'danger', 'warning', 'success'];

/** Contrast of all text of an element with what it stands on. */
const ratios = (element: Element) => {
  const colourOf = (name: string) => computedColours(element.shadowRoot!, [`var(--_${name})`])[0]!;
  const ofSurfaces = ['surface', 'surface-raised'].flatMap((ground) =>
    READ.map((text) => contrast(colourOf(text), colourOf(ground))),
  );
  return [contrast(colourOf('on-accent'), colourOf('accent')), ...ofSurfaces];
};

/** Colours are checked by a module that loads when there are some to check. */
const coloursChecked = async () => {
  await import('./check-colours.js');
  await nextFrame();
};

describe('ThemeController', () => {
  let warnings: string[] = [];
  const warn = console.warn;
  beforeEach(() => {
    warnings = [];
    console.warn = (text: string) => warnings.push(text);
  });
  afterEach(() => {
    console.warn = warn;
    document.body.removeAttribute('style');
    document.documentElement.removeAttribute('style');
  });

  for (const theme of ['light', 'dark'])
    for (const accent of [
      '',
      'black',
      'white',
      'yellow',
      '#777',
      'rebeccapurple',
      'oklch(0.9 0.1 120)',
      'rgb(255 0 0 / 20%)',
      'transparent',
    ])
      it(`keeps text readable on and as the accent "${accent}" in ${theme}`, async () => {
        const element = await fixture(html`<themed-element theme=${theme} accent=${accent}></themed-element>`);
        for (const ratio of ratios(element)) expect(ratio).to.be.at.least(4.5);
      });

  for (const theme of ['light', 'dark'])
    it(`keeps every text readable whatever the accent of a ${theme} page`, async () => {
      const element = await fixture<HTMLElement>(html`<themed-element theme=${theme}></themed-element>`);
      for (let colour = 0; colour < 6 ** 3; colour++) {
        const channels = [colour % 6, Math.floor(colour / 6) % 6, Math.floor(colour / 36)].map((step) => step * 51);
        element.style.setProperty('--hearback-accent', `rgb(${channels.join()})`);
        expect(Math.min(...ratios(element)), channels.join()).to.be.at.least(4.5);
      }
    });

  it('does not warn about readable colours', async () => {
    checkValues(
      await fixture(
        html`<themed-element accent="yellow" style="--hearback-ink: #111; --hearback-surface: #eee"></themed-element>`,
      ),
    );
    await coloursChecked();
    expect(warnings).to.deep.equal([]);
  });

  it('takes the accent from a custom property of the page', async () => {
    const element = await fixture(html`<themed-element style="--hearback-accent: gold"></themed-element>`);
    for (const ratio of ratios(element)) expect(ratio).to.be.at.least(4.5);
  });

  it('resolves var() as accent, and warns if it is not a colour', async () => {
    const named = await fixture(html`<themed-element accent="var(--brand)" style="--brand: gold"></themed-element>`);
    for (const ratio of ratios(named)) expect(ratio).to.be.at.least(4.5);
    checkValues(named);
    await coloursChecked();
    expect(warnings).to.deep.equal([]);
    checkValues(await fixture(html`<themed-element accent="var(--brand)" style="--brand: 1px"></themed-element>`));
    await waitUntil(() => warnings.length > 0, 'it warns');
    expect(warnings[0]).to.contain('cannot use accent="var(--brand)"');
  });

  for (const [how, markup] of [
    ['a property', html`<themed-element style="--hearback-accent: currentColor"></themed-element>`],
    ['reference', html`<themed-element accent="var(--brand)" style="--brand: currentcolor"></themed-element>`],
  ] as const)
    it(`warns about currentColor as accent, by ${how}`, async () => {
      checkValues(await fixture(markup));
      await waitUntil(() => warnings.length > 0, 'it warns');
      expect(warnings[0]).to.contain('cannot use currentColor as accent');
    });

  for (const accent of ['currentcolor', 'inherit', 'unset'])
    it(`has its usual accent for "${accent}"`, async () => {
      const [usual, odd] = await Promise.all(
        ['', accent].map((each) => fixture(html`<themed-element accent=${each}></themed-element>`)),
      );
      const fill = (element: Element) => computedColours(element.shadowRoot!, ['var(--_accent)']);
      expect(fill(odd!)).to.deep.equal(fill(usual!));
    });

  it('warns about unreadable colours of the page', async () => {
    checkValues(
      await fixture(
        html`<themed-element
          style="--hearback-accent: gold; --hearback-on-accent: white; --hearback-ink: #aaa; --hearback-surface: #fff"
        ></themed-element>`,
      ),
    );
    await waitUntil(() => warnings.length > 0, 'it warns');
    expect(warnings.some((text) => text.includes('--hearback-on-accent on the accent'))).to.equal(true);
    expect(warnings.some((text) => text.includes('--hearback-ink on --hearback-surface'))).to.equal(true);
  });

  const scheme = (element: Element) => getComputedStyle(element).colorScheme;

  it('follows a page that declares its colour scheme', async () => {
    document.documentElement.style.colorScheme = 'dark';
    const element = await fixture(html`<themed-element></themed-element>`);
    expect(scheme(element)).to.equal('dark');
  });

  it('reads the scheme of a page that declares none off its background', async () => {
    document.body.style.background = '#101418';
    expect(scheme(await fixture(html`<themed-element></themed-element>`))).to.equal('dark');
    document.body.style.background = 'ivory';
    expect(scheme(await fixture(html`<themed-element></themed-element>`))).to.equal('light');
  });

  it('prefers its own theme to the page', async () => {
    document.body.style.background = '#101418';
    expect(scheme(await fixture(html`<themed-element theme="light"></themed-element>`))).to.equal('light');
  });

  it('gives a form in a panel the colours of the panel', async () => {
    const panel = await fixture(html`<themed-element accent="gold" theme="dark"></themed-element>`);
    const form = document.createElement('themed-element');
    form.toggleAttribute('embedded', true);
    panel.shadowRoot!.append(form);
    await aTimeout(0);
    expect(scheme(form)).to.equal('dark');
    const fill = (element: Element) => getComputedStyle(element).getPropertyValue('--_accent-given');
    expect([form, panel].map(fill)).to.deep.equal(['gold', 'gold']);
  });

  it('is measured in the reader’s own type size, not the page’s', async () => {
    document.documentElement.style.fontSize = '62.5%';
    const element = await fixture(html`<themed-element></themed-element>`);
    expect(getComputedStyle(element).fontSize).to.equal('16px');
  });
});
