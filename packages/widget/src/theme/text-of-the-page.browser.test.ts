import { expect } from '@open-wc/testing';
import '../define.js';
import { waitUntil } from '../test-support/wait-until.js';

const ON = 'endpoint="/v1/events" site="around" lang="en"';

/** How a page may want all of its text, and the last of it everything. */
const TEXT = [
  'font: italic small-caps 900 9px/3 "Comic Sans MS"',
  'letter-spacing: 0.3em',
  'word-spacing: 1em',
  'text-transform: uppercase',
  'text-align: right',
  'text-indent: 2em',
  'text-shadow: 0 0 2px red',
  'white-space: pre',
  'word-break: break-all',
  'cursor: wait',
  '-webkit-text-fill-color: red',
  'all: unset',
];

const PROPERTIES = [
  'font-family',
  'font-size',
  'font-style',
  'font-variant-caps',
  'font-weight',
  'line-height',
  'letter-spacing',
  'word-spacing',
  'text-transform',
  'text-align',
  'text-indent',
  'text-shadow',
  'white-space',
  'word-break',
  'cursor',
  '-webkit-text-fill-color',
  'writing-mode',
];

/** How the texts of an element look, a line for each. */
const textsOf = (element: Element): string[] =>
  [...element.shadowRoot!.querySelectorAll('.card :is(h2, p, label, legend, input, textarea, .button, .mark)')].map(
    (each) => {
      const computed = getComputedStyle(each);
      return `${each.localName} ${PROPERTIES.map((name) => `${name}: ${computed.getPropertyValue(name)}`).join('; ')}`;
    },
  );

for (const name of [
  'hearback-rating',
  'hearback-scorecard preset="technician"',
  'hearback-complaint',
  'hearback-suggestion',
  'hearback-tracker',
])
  describe(`<${name}>`, () => {
    let style: Element;
    let element: Element;
    let own: string[];

    before(async () => {
      const page = document.createElement('div');
      page.innerHTML = `<style></style><${name} ${ON}></${name.split(' ')[0]}>`;
      document.body.append(page);
      [style, element] = page.children as unknown as [Element, Element];
      await waitUntil(() => element.shadowRoot!.querySelector('.card :is(input, textarea)'), 'it shows');
      own = textsOf(element);
    });
    after(() => element.parentElement!.remove());

    for (const text of TEXT)
      it(`has text of its own on a page that gives every element "${text}"`, () => {
        style.textContent = `* { ${text} }`;
        expect(textsOf(element)).to.deep.equal(own);
        style.textContent = `* { ${text} !important }`;
        expect(textsOf(element)).to.deep.equal(own);
      });
  });
