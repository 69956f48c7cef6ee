import { expect, fixture, html } from '@open-wc/testing';
import '../define.js';
import { waitUntil } from '../test-support/wait-until.js';

const form = (element: HTMLElement) => element.shadowRoot!.querySelector<HTMLElement>('.form');
const rating = async (name = '', value = '') => {
  const element = document.createElement('hearback-rating');
  element.setAttribute('endpoint', '/v1/events');
  element.setAttribute('site', 'manner-test');
  if (name) element.setAttribute(name, value);
  const place = await fixture<HTMLElement>(html`<div></div>`);
  place.append(element);
  await waitUntil(() => form(element), 'the form shows');
  return element as HTMLElement;
};
const cardOf = (element: HTMLElement) => getComputedStyle(element.shadowRoot!.querySelector('.card')!);

describe('density, radius and motion', () => {
  let warnings: string[] = [];
  const warn = console.warn;
  beforeEach(() => {
    warnings = [];
    console.warn = (text: string) => warnings.push(text);
  });
  afterEach(() => (console.warn = warn));

  it('takes less room if compact, and can change back', async () => {
    const cosy = await rating();
    const element = await rating('density', 'compact');
    await waitUntil(() => element.offsetHeight < cosy.offsetHeight, 'it is lower');
    element.setAttribute('density', 'cosy');
    await waitUntil(() => element.offsetHeight === cosy.offsetHeight, 'it is as before');
  });

  for (const [given, corner] of [
    ['none', '0px'],
    ['small', '6px'],
    ['5px', '5px'],
  ] as const)
    it(`rounds corners for radius="${given}"`, async () => {
      const element = await rating('radius', given);
      await waitUntil(() => cardOf(element).borderRadius === corner, `corners of ${corner}`);
    });

  it('makes choices square with radius="none", and round by default', async () => {
    const cornerOf = async (radius?: string) => {
      const complaint = document.createElement('hearback-complaint');
      for (const [name, value] of Object.entries({ endpoint: '/v1/events', site: 'manner-test', lang: 'en' }))
        complaint.setAttribute(name, value);
      if (radius) complaint.setAttribute('radius', radius);
      (await fixture<HTMLElement>(html`<div></div>`)).append(complaint);
      const choice = () => complaint.shadowRoot!.querySelector('.pills input');
      await waitUntil(choice, 'the choices show');
      return () => getComputedStyle(choice()!).borderRadius;
    };
    const [square, round, large] = [await cornerOf('none'), await cornerOf(), await cornerOf('large')];
    await waitUntil(() => square() === '0px', 'square corners');
    await waitUntil(() => large() === round(), 'round corners');
    expect(round()).to.not.equal('0px');
  });

  for (const accent of ['#fff', '#ffe08a'])
    it(`gives buttons in ${accent} an edge that can be seen`, async () => {
      const element = await rating('accent', accent);
      const button = getComputedStyle(element.shadowRoot!.querySelector('.primary')!);
      await waitUntil(() => button.borderColor !== button.backgroundColor, 'there is an edge');
    });

  it('warns about an unknown value, and accepts only a length', async () => {
    const element = await rating('radius', '0;} * {display:none');
    await waitUntil(() => warnings.some((text) => text.includes('does not know radius=')), 'it warns');
    expect(element.offsetHeight).to.be.above(50);
    await rating('density', 'cramped');
    await waitUntil(() => warnings.some((text) => text.includes('density="cramped"')), 'it warns');
  });

  it('does not animate with motion="none"', async () => {
    const element = await rating('motion', 'none');
    const button = element.shadowRoot!.querySelector('.button')!;
    await waitUntil(() => getComputedStyle(button).transitionProperty === 'none', 'no transition');
  });

  it('follows a page that a class turns dark', async () => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('html { background: rgb(255, 255, 255) } html.night { background: rgb(10, 10, 10) }');
    document.adoptedStyleSheets.push(sheet);
    const element = await rating();
    const scheme = () => getComputedStyle(element).colorScheme;
    await waitUntil(() => scheme() === 'light', 'light');
    document.documentElement.classList.add('night');
    await waitUntil(() => scheme() === 'dark', 'dark');
    document.documentElement.classList.remove('night');
    await waitUntil(() => scheme() === 'light', 'light again');
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet);
  });
});
