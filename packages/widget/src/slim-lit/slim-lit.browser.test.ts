import { expect } from '@open-wc/testing';
import * as lit from 'lit';
import { css as slimCss, html as slimHtml, LitElement as SlimElement, nothing as slimNothing } from './slim-lit.js';

type Kit = Pick<typeof lit, 'html' | 'nothing' | 'css' | 'LitElement'>;

const slim = { css: slimCss, html: slimHtml, LitElement: SlimElement, nothing: slimNothing };

let tags = 0;
const newTag = () => `test-kit-${++tags}`;

/** Markup as a person's browser takes it: without the comments that mark places. */
const markupOf = (root: Node | ShadowRoot) => (root as ShadowRoot).innerHTML.replaceAll(/<!--.*?-->/gs, '');

/** Templates after one another in the same place, as a kit writes them. */
const TEMPLATES: { readonly [behaviour: string]: (kit: Kit) => readonly unknown[] } = {
  'text, and nothing where there is none': ({ html, nothing }) =>
    ['a', '<b>&amp;</b>', 0, '', null, undefined, nothing, false, 'b'].map((value) => html`<p>${value} end</p>`),
  'templates of one shape and of another': ({ html, nothing }) =>
    [html`<b>${1}</b>`, html`<b>${2}</b>`, html`<i>${3}</i>`, 'text', nothing, html`<i>${4}</i>`, [5]].map(
      (value) =>
        html`<p>${value}</p>
          <p>${value}</p>`,
    ),
  'arrays that grow, shrink and end': ({ html }) =>
    [['a'], ['a', 'b', ['c', 'd']], [], ['b', html`<i>${'c'}</i>`], [html`<b>e</b>`], 'none', ['f']].map(
      (items) =>
        html`<ul>
            ${items}
          </ul>
          after`,
    ),
  'nodes, put in and taken out': ({ html }) => {
    const [one, other] = [document.createElement('b'), document.createElement('i')];
    return [one, other, other, 'text', one, [one, other], [other, one]].map((node) => html`<p>${node}</p>`);
  },
  'attributes of one value': ({ html, nothing }) =>
    ['a', '"<', 0, '', nothing, null, undefined, 'b'].map((value) => html`<p title=${value} id="${value}"></p>`),
  'attributes of several values': ({ html, nothing }) =>
    [1, '', undefined, nothing, 2].map((value) => html`<p class="a ${value} b v${value}" title="x"></p>`),
  'attributes that are there or not': ({ html }) =>
    [true, false, 1, '', undefined, 'yes'].map((value) => html`<p ?hidden=${value} class="a"></p>`),
  drawings: ({ html }) =>
    ['M0 0', 'M1 1'].map((d) => html`<svg viewBox="0 0 9 9"><path pathLength="1" d=${d} /></svg>`),
  'text beside templates': ({ html }) => [1, 2].map((value) => html`${value}${html`<b>${value}</b>`} ${value}`),
};

for (const [name, kit] of [
  ['lit', lit],
  ['slim-lit', slim as unknown as Kit],
] as const) {
  const { html, nothing, css, LitElement } = kit;

  /** An element that shows what it is given. */
  class ShowElement extends LitElement {
    declare shown: unknown;
    static {
      this.createProperty('shown', { attribute: false });
    }
    override render() {
      return this.shown;
    }
    async show(shown: unknown) {
      this.shown = shown;
      await this.updateComplete;
      return markupOf(this.renderRoot);
    }
  }
  customElements.define(`test-show-${name}`, ShowElement);
  const place = () => document.body.appendChild(document.createElement(`test-show-${name}`)) as ShowElement;

  /** An element with properties of every kind. */
  class ManyElement extends LitElement {
    declare text: string | null;
    declare subjectType: string | null;
    declare open: boolean;
    declare theme: string | null;
    declare client: unknown;
    declare entered: number;
    static {
      this.createProperty('text');
      this.createProperty('subjectType', { attribute: 'subject-type' });
      this.createProperty('open', { type: Boolean, reflect: true });
      this.createProperty('theme', { reflect: true });
      this.createProperty('client', { attribute: false });
      this.createProperty('entered', { state: true });
    }
    readonly log: string[] = [];
    constructor() {
      super();
      this.text = null;
      this.subjectType = null;
      this.open = false;
      this.entered = 0;
    }
    override willUpdate(changed: Map<PropertyKey, unknown>) {
      this.log.push([...changed].map(([key, before]) => `${String(key)} was ${String(before)}`).join());
      if (changed.has('text') && this.text === 'count') this.entered++;
    }
    override render() {
      if (this.text === 'fail') throw new Error('asked for');
      return html`${this.text} ${this.subjectType} ${this.open} ${this.client} ${this.entered}`;
    }
  }
  const define = (Type: new () => ManyElement = class extends ManyElement {}) => {
    const tag = newTag();
    customElements.define(tag, Type as CustomElementConstructor);
    return tag;
  };
  const make = async (tag = define()) => {
    const made = document.body.appendChild(document.createElement(tag)) as ManyElement;
    await made.updateComplete;
    return made;
  };

  describe(`templates of ${name}`, () => {
    afterEach(() => document.body.replaceChildren());

    for (const [behaviour, templates] of Object.entries(TEMPLATES))
      it(`show ${behaviour}`, async () => {
        const element = place();
        const reference = document.body.appendChild(document.createElement('test-show-lit')) as ShowElement;
        const [own, others] = [templates(kit), templates(lit)];
        for (const [step, shown] of own.entries())
          // oxlint-disable-next-line no-await-in-loop -- one after the other is what is tested
          expect(await element.show(shown), `step ${step}`).to.equal(await reference.show(others[step]));
      });

    it('keep nodes, and what a person did to them, from rendering to rendering', async () => {
      const element = place();
      const field = (label: string, value: string) =>
        html`<label class="of ${label}">${label}<input .value=${value} /></label>`;
      await element.show(field('a', 'given'));
      const input = element.renderRoot.querySelector('input')!;
      expect(input.value).to.equal('given');
      input.value = 'typed';
      input.focus();
      await element.show(field('b', 'given'));
      expect(element.shadowRoot!.activeElement === input).to.equal(true);
      expect(input.value).to.equal('typed');
      await element.show(field('b', 'new'));
      expect(input.value).to.equal('new');
    });

    it('keep the nodes of array items that stay', async () => {
      const element = place();
      const list = (...items: string[]) => items.map((item) => html`<b>${item}</b>`);
      await element.show(list('a', 'b', 'c'));
      const first = element.renderRoot.querySelector('b');
      await element.show(list('d'));
      expect(element.renderRoot.querySelector('b') === first).to.equal(true);
      expect(await element.show(list('d', 'e'))).to.equal('<b>d</b><b>e</b>');
    });

    it('leave unchanged text alone', async () => {
      const element = place();
      await element.show(html`<p>${'same'}</p>`);
      const changes = new MutationObserver(() => {});
      changes.observe(element.renderRoot, { subtree: true, childList: true, characterData: true, attributes: true });
      await element.show(html`<p>${'same'}</p>`);
      element.requestUpdate();
      await element.updateComplete;
      changes.takeRecords();
      element.requestUpdate();
      await element.updateComplete;
      expect(changes.takeRecords()).to.deep.equal([]);
    });

    it('call the listener given last', async () => {
      const element = place();
      const calls: string[] = [];
      const button = (call?: string) => html`<button @click=${call && (() => calls.push(call))}></button>`;
      for (const call of ['one', undefined, 'two', 'three']) {
        // oxlint-disable-next-line no-await-in-loop -- one after the other is what is tested
        await element.show(button(call));
        element.renderRoot.querySelector('button')!.click();
      }
      expect(calls).to.deep.equal(['one', 'two', 'three']);
    });

    it('show `nothing` as nothing', async () => {
      expect(await place().show(nothing)).to.equal('');
    });
  });

  describe(`LitElement of ${name}`, () => {
    afterEach(() => document.body.replaceChildren());

    it('observes the attributes of its properties, those it inherits first', () => {
      class Sub extends ManyElement {
        static {
          this.createProperty('own');
        }
      }
      const tag = define(Sub);
      expect((customElements.get(tag) as unknown as { observedAttributes: string[] }).observedAttributes).to.deep.equal(
        ['text', 'subject-type', 'open', 'theme', 'own'],
      );
      expect((ManyElement as unknown as { observedAttributes: string[] }).observedAttributes).not.to.include('own');
    });

    it('takes properties from attributes', async () => {
      const element = await make();
      element.setAttribute('text', 'a');
      element.setAttribute('subject-type', 'branch');
      element.setAttribute('open', '');
      element.setAttribute('entered', '9');
      await element.updateComplete;
      expect(markupOf(element.renderRoot)).to.equal('a branch true  0');
      element.removeAttribute('text');
      element.removeAttribute('open');
      expect([element.text, element.open]).to.deep.equal([null, false]);
    });

    it('reflects only properties declared with `reflect`', async () => {
      const element = await make();
      element.open = true;
      element.text = 'a';
      await element.updateComplete;
      expect([element.hasAttribute('open'), element.hasAttribute('text')]).to.deep.equal([true, false]);
      element.open = false;
      element.theme = 'dark';
      await element.updateComplete;
      expect([element.hasAttribute('open'), element.getAttribute('theme')]).to.deep.equal([false, 'dark']);
      element.theme = null;
      await element.updateComplete;
      expect(element.hasAttribute('theme')).to.equal(false);
    });

    it('takes what the page set before the element was defined', async () => {
      const tag = newTag();
      const element = document.body.appendChild(document.createElement(tag)) as ManyElement;
      element.client = 'own';
      element.setAttribute('text', 'a');
      customElements.define(tag, class extends ManyElement {});
      await element.updateComplete;
      expect(markupOf(element.renderRoot)).to.equal('a  false own 0');
      element.client = 'other';
      await element.updateComplete;
      expect(markupOf(element.renderRoot)).to.equal('a  false other 0');
    });

    it('renders once for all changes of a task, and passes their old values', async () => {
      const element = await make();
      expect(element.log.splice(0)).to.deep.equal([
        'text was undefined,subjectType was undefined,open was undefined,entered was undefined',
      ]);
      element.text = 'a';
      element.text = 'b';
      element.open = false;
      element.entered = NaN;
      await element.updateComplete;
      element.entered = NaN;
      await element.updateComplete;
      expect(element.log).to.deep.equal(['text was null,entered was 0']);
    });

    it('includes changes made in `willUpdate`', async () => {
      const element = await make();
      element.log.length = 0;
      element.text = 'count';
      await element.updateComplete;
      expect(markupOf(element.renderRoot)).to.equal('count  false  1');
      expect(element.log).to.have.lengthOf(1);
    });

    it('renders again for changes made in `updated`', async () => {
      class Again extends ManyElement {
        override updated(changed: Map<PropertyKey, unknown>) {
          if (changed.has('text') && this.text) this.entered = 5;
        }
      }
      const element = await make(define(Again));
      element.text = 'a';
      await element.updateComplete;
      await element.updateComplete;
      expect(markupOf(element.renderRoot)).to.equal('a  false  5');
    });

    it('renders again after a rendering that failed', async () => {
      const element = await make();
      element.text = 'fail';
      const failure = await element.updateComplete.then(
        () => undefined,
        (error: Error) => error.message,
      );
      expect(failure).to.equal('asked for');
      element.text = 'a';
      await element.updateComplete;
      expect(markupOf(element.renderRoot)).to.equal('a  false  0');
    });

    it('calls the lifecycle methods of its controllers', async () => {
      const element = await make();
      const told: string[] = [];
      element.addController({
        hostConnected: () => told.push('connected'),
        hostDisconnected: () => told.push('disconnected'),
        hostUpdated: () => told.push('updated'),
      });
      element.requestUpdate();
      await element.updateComplete;
      element.remove();
      document.body.append(element);
      expect(told).to.deep.equal(['connected', 'updated', 'disconnected', 'connected']);
    });

    it('takes over the shadow root of its skeleton, with its own styles', async () => {
      const tag = newTag();
      const element = document.createElement(tag) as ManyElement;
      const root = element.attachShadow({ mode: 'open' });
      root.adoptedStyleSheets = [new CSSStyleSheet()];
      document.body.append(element);
      customElements.define(
        tag,
        class extends ManyElement {
          static override styles = [
            css`
              :host {
                color: rgb(1 2 3);
              }
            `,
          ];
        },
      );
      await element.updateComplete;
      expect(element.renderRoot).to.equal(root);
      expect(root.adoptedStyleSheets).to.have.lengthOf(1);
      expect(getComputedStyle(element).color).to.equal('rgb(1, 2, 3)');
    });
  });
}
