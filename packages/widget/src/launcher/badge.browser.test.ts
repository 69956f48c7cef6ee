import { expect, fixture, html } from '@open-wc/testing';
import type { DeliveryClient } from '../delivery/delivery-client.js';
import { defineElement } from '../loader/define-element.js';
import { StubClient } from '../test-support/stub-client.js';
import { waitUntil } from '../test-support/wait-until.js';
import { badgeNews, badgeUnsent } from './badge.js';
import { WidgetElement } from './widget-element.js';

// By itself: the whole definition would look for what an earlier visit left, and open the database of the client below.
defineElement('hearback-widget', WidgetElement);

const SITE = 'badge-test';

/** A client that tells of what becomes of voices, with an outbox of its own that holds so many. */
class WaitingClient extends StubClient {
  readonly #listeners = new Map<string, (event: object) => void>();
  #database!: IDBDatabase;

  async keep(count: number): Promise<void> {
    this.#database = await new Promise((resolve) => {
      const opening = indexedDB.open(`hearback-${SITE}`, 1);
      opening.onupgradeneeded = () => {
        const outbox = opening.result.createObjectStore('outbox', { keyPath: 'id' });
        for (let id = 0; id < count; id++) outbox.put({ id });
      };
      opening.onsuccess = () => resolve(opening.result);
    });
  }
  readonly on: NonNullable<DeliveryClient['on']> = (name, listener) => {
    this.#listeners.set(name, listener as (event: object) => void);
    return () => {};
  };
  tell(name: 'delivered' | 'state', event: object): void {
    this.#listeners.get(name)?.(event);
  }
  async deliver(id: number): Promise<void> {
    const change = this.#database.transaction('outbox', 'readwrite');
    change.objectStore('outbox').delete(id);
    await new Promise((resolve) => (change.oncomplete = resolve));
  }
  forget(): void {
    this.#database.close();
    indexedDB.deleteDatabase(`hearback-${SITE}`);
  }
}

describe('the launcher’s badge', () => {
  afterEach(() => (document.documentElement.lang = 'en'));

  it('shows how many voices are waiting, as a number and in the name of the button, until they arrive', async () => {
    const widget = await fixture<WidgetElement>(
      html`<hearback-widget endpoint="/v1/events" site="badge-test"></hearback-widget>`,
    );
    const other = await fixture<WidgetElement>(
      html`<hearback-widget endpoint="/v1/events" site="another"></hearback-widget>`,
    );
    const button = widget.shadowRoot!.querySelector<HTMLElement>('[part~=launcher]')!;
    const figure = () => button.querySelector('[part~=badge]');
    const client = new WaitingClient();
    await client.keep(2);
    badgeUnsent(client, SITE);
    badgeUnsent(client, SITE);
    await waitUntil(() => figure()?.textContent === '2', 'two wait');
    expect(button.textContent).to.contain('2 not sent yet');
    expect(figure()!.ariaHidden).to.equal('true');
    expect(button.querySelectorAll('[part~=badge]').length).to.equal(1);
    expect(other.shadowRoot!.querySelector('[part~=badge]') === null).to.equal(true);
    await expect(widget).to.be.accessible();
    await client.deliver(0);
    const { open } = IDBFactory.prototype;
    let counted = 0;
    IDBFactory.prototype.open = function (...name) {
      counted += 1;
      return open.apply(this, name);
    };
    try {
      client.tell('state', { state: 'sending' });
      client.tell('delivered', {});
      for (let times = 0; times < 9; times++) client.tell('state', { state: 'waiting' });
      await waitUntil(() => figure()?.textContent === '1', 'one waits');
      expect(counted).to.equal(1);
    } finally {
      IDBFactory.prototype.open = open;
    }
    // As where another page has delivered it, and only that it is gone can be seen.
    await client.deliver(1);
    client.tell('state', { state: 'idle' });
    await waitUntil(() => figure() === null, 'none waits');
    expect(button.textContent.trim()).to.equal('Feedback');
    client.forget();
  });

  it('speaks the language of the page, also once that has changed', async () => {
    const widget = await fixture<WidgetElement>(
      html`<hearback-widget endpoint="/v1/events" site="badge-language" label="Feedback"></hearback-widget>`,
    );
    const name = () => widget.shadowRoot!.querySelector('[part~=launcher]')!.textContent;
    badgeNews('badge-language', 2);
    await waitUntil(() => name().includes('News on 2 cases'), 'says it in English');
    document.documentElement.lang = 'de';
    await waitUntil(() => name().includes('Neuigkeiten zu 2'), 'says it in German');
    expect(name()).not.to.contain('News on');
    badgeNews('badge-language', 0);
    await waitUntil(() => name().trim() === 'Feedback', 'says no more');
    document.documentElement.lang = 'en';
  });

  it('shows on a launcher in a shadow root of the page, even a closed one', async () => {
    const holder = await fixture(html`<div></div>`);
    const root = holder.attachShadow({ mode: 'closed' });
    root.innerHTML = '<hearback-widget endpoint="/v1/events" site="badge-test"></hearback-widget>';
    badgeNews(SITE, 3);
    const figure = () => root.querySelector('hearback-widget')!.shadowRoot!.querySelector('[part~=badge]');
    await waitUntil(() => figure()?.textContent === '3', 'three have news');
    badgeNews(SITE, 0);
  });
});
