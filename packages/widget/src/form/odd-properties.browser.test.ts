import { expect } from '@open-wc/testing';
import '../complaint/define.js';
import '../rating/define.js';
import '../scorecard/define.js';
import '../suggestion/define.js';
import '../tracker/define.js';
import { FormPage } from '../test-support/form-page.js';
import type { VoiceFormElement } from './voice-form-element.js';

const TAGS = ['hearback-complaint', 'hearback-suggestion', 'hearback-rating', 'hearback-scorecard'];
const ODD: readonly unknown[] = [false, true, null, undefined, 0, 12, ['a', 'b'], {}, ''];

const open = (tag: string) =>
  FormPage.open<VoiceFormElement>(`<${tag} endpoint="/e" site="portal" lang="en"></${tag}>`);
/** Properties of an element that attributes give too. */
const propertiesOf = (element: Element): string[] => {
  const { observedAttributes } = element.constructor as unknown as { readonly observedAttributes: readonly string[] };
  return observedAttributes
    .map((name) => name.replace(/-(.)/g, (_all, letter: string) => letter.toUpperCase()))
    .filter((name) => name in element && name !== 'embedded' && name !== 'popup');
};

describe('a property set to a value that is not text', () => {
  const warn = console.warn;
  beforeEach(() => (console.warn = () => {}));
  afterEach(() => (console.warn = warn));

  for (const tag of [...TAGS, 'hearback-tracker'])
    it(`keeps <${tag}> working, whatever the value`, async () => {
      const element = tag === 'hearback-tracker' ? document.createElement(tag) : (await open(tag)).element;
      document.body.append(element);
      const names = propertiesOf(element);
      expect(names.length).to.be.greaterThan(5);
      for (const value of ODD) {
        for (const name of names) Reflect.set(element, name, value);
        // oxlint-disable-next-line no-await-in-loop -- one after the other is what is tested
        await (element as VoiceFormElement).updateComplete;
      }
      expect(element.shadowRoot!.querySelector('.card')!.checkVisibility()).to.equal(true);
      element.remove();
    });

  it('acts like the attribute', async () => {
    const page = await open('hearback-complaint');
    const { element } = page;
    Object.assign(element, {
      categories: ['bill', 'leak'],
      heading: false,
      contact: false,
      anonymous: 'never',
    });
    Object.assign(element, { subjectType: 'order', subjectId: 12, promise: 7 });
    await element.updateComplete;
    expect(
      [...element.shadowRoot!.querySelectorAll<HTMLInputElement>('[name=category]')].map(({ value }) => value),
    ).to.deep.equal(['bill', 'leak']);
    expect(page.find('h2')!.textContent).to.equal('Tell us what went wrong');
    expect(page.find('#name') === null).to.equal(false);
    await page.type('#text', 'Late.');
    await page.press('Send');
    expect(await page.sentData()).to.deep.include({ subject: { type: 'order', id: '12' }, promise: '7' });
  });

  it('changes how an element looks, as frameworks set it', async () => {
    const { element } = await open('hearback-rating');
    Object.assign(element, { accent: 'rgb(1 2 3)', theme: 'dark', radius: '3px' });
    await element.updateComplete;
    expect([element.getAttribute('accent'), element.getAttribute('theme')]).to.deep.equal(['rgb(1 2 3)', 'dark']);
    const style = getComputedStyle(element);
    expect(style.colorScheme).to.equal('dark');
    expect(style.getPropertyValue('--_accent-given')).to.equal('rgb(1 2 3)');
    element.theme = null;
    await element.updateComplete;
    expect(element.hasAttribute('theme')).to.equal(false);
  });
});
