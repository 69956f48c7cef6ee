import { expect, fixture } from '@open-wc/testing';
import type { VoiceFormElement } from '../form/voice-form-element.js';
import { StubClient } from './stub-client.js';
import { waitUntil } from './wait-until.js';

/** Forgets the drafts of all sites. */
export function forgetDrafts(): void {
  for (const key of Object.keys(localStorage)) if (/^hearback:[^:]*:drafts:/.test(key)) localStorage.removeItem(key);
}

/** A form on the test's page, worked as a person would. */
export class FormPage<Element extends VoiceFormElement = VoiceFormElement> {
  readonly client: StubClient;
  readonly element: Element;

  constructor(element: Element, client = new StubClient()) {
    this.element = element;
    this.client = client;
    element.client = client;
  }

  /** Puts markup on the page and waits until the form shows. What was written before is forgotten, unless a test is about that. */
  static async open<Element extends VoiceFormElement>(
    markup: string,
    { client = new StubClient(), keepsDrafts = false } = {},
  ): Promise<FormPage<Element>> {
    if (!keepsDrafts) forgetDrafts();
    const page = new FormPage(await fixture<Element>(markup), client);
    await waitUntil(() => page.find('.form'), 'the form shows');
    return page;
  }

  find<Found extends HTMLElement = HTMLElement>(selector: string): Found | null {
    return this.element.shadowRoot!.querySelector<Found>(selector);
  }

  /** Whether the focus is on the first element that matches. */
  hasFocus(selector: string): boolean {
    return this.element.shadowRoot!.activeElement === this.find(selector);
  }

  /** All the person can read, with blanks evened out. */
  get text(): string {
    return this.find('.card')!.innerText.replace(/\s+/g, ' ').trim();
  }

  /** What a screen reader was told last. */
  get status(): string {
    return this.find('[role=status]')!.textContent.trim();
  }

  async click(selector: string): Promise<void> {
    (await this.#there(selector)).click();
    await this.element.updateComplete;
  }

  async type(selector: string, text: string): Promise<void> {
    const field = await this.#there<HTMLInputElement>(selector);
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    await this.element.updateComplete;
  }

  button(name: string): HTMLButtonElement | undefined {
    return [...this.element.shadowRoot!.querySelectorAll('button')].find((each) => each.textContent.trim() === name);
  }

  async press(name: string): Promise<void> {
    // What it belongs to may load on its own. What is there is pressed at once.
    if (!this.button(name)) await waitUntil(() => this.button(name), `there is a button "${name}"`);
    this.button(name)!.click();
    await this.element.updateComplete;
  }

  async #there<Found extends HTMLElement = HTMLElement>(selector: string): Promise<Found> {
    if (!this.find(selector)) await waitUntil(() => this.find(selector), `there is ${selector}`);
    return this.find<Found>(selector)!;
  }

  /** Waits until a voice has been handed over and returns its data. */
  async sentData(): Promise<object> {
    await waitUntil(() => this.client.drafts.length > 0, 'a voice is sent');
    return this.client.drafts.at(-1)!.data;
  }

  /** Checks the form as it stands, once it stands still. */
  async isAccessible(): Promise<void> {
    await Promise.all(this.element.shadowRoot!.getAnimations().map(({ finished }) => finished.catch(() => {})));
    await expect(this.element).to.be.accessible();
  }

  /** Waits until the card says something. */
  async reads(text: string): Promise<void> {
    await waitUntil(() => this.text.includes(text), `the card reads "${text}"`);
  }
}
