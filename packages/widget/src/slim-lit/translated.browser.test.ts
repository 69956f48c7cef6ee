import { expect } from '@open-wc/testing';
import { html, LitElement } from './slim-lit.js';

class SaysElement extends LitElement {
  declare text: string;
  static {
    this.createProperty('text');
  }
  override render() {
    return html`<p>It is <b>${this.text}</b></p>`;
  }
}
customElements.define('test-says', SaysElement);

/** An element that says a text, and says another when asked to. */
async function saying(first: string) {
  const element = document.body.appendChild(document.createElement('test-says')) as SaysElement;
  const say = async (text: string) => {
    element.text = text;
    element.requestUpdate();
    await element.updateComplete;
    return element.shadowRoot!.querySelector('p')!.textContent;
  };
  await say(first);
  return { say, bold: element.shadowRoot!.querySelector('b')! };
}

describe('a page that the browser translates', () => {
  afterEach(() => document.body.replaceChildren());

  // As Firefox does, also in shadow roots.
  it('keeps a translation within the text, until the text is another', async () => {
    const { say, bold } = await saying('saved');
    for (const node of bold.childNodes) if (node.nodeType === Node.TEXT_NODE) node.nodeValue = 'gespeichert';
    expect(await say('saved')).to.equal('It is gespeichert');
    expect(await say('received')).to.equal('It is received');
  });

  // As Google Translate does, and extensions after its example.
  it('keeps a translation in the place of the text, until the text is another', async () => {
    const { say, bold } = await saying('saved');
    const translated = document.createElement('font');
    translated.append('gespeichert');
    for (const node of bold.childNodes) if (node.nodeType === Node.TEXT_NODE) node.replaceWith(translated);
    expect(await say('saved')).to.equal('It is gespeichert');
    expect(await say('received')).to.equal('It is received');
    expect(await say('')).to.equal('It is ');
  });
});
