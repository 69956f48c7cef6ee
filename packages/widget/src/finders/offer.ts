import type { ReactiveControllerHost } from 'lit';
import { adoptStyles } from '../form/adopt-styles.js';
import { loadTexts } from '../locales/finders/load.js';
import type { FindersMessages } from '../locales/finders/messages.js';
import type { LocaleId } from '../locales/locale-id.js';
import { replaced } from '../texts/replaced.js';
import { findPersonal } from './find-personal.js';
import type { Finding } from './finding.js';
import { hide } from './hide.js';
import { offerStyles } from './offer.styles.js';

/** Long enough to have finished a number, short enough to be still at it. */
const PAUSE_MS = 600;

/** The line under one field. It never takes the focus, and never stands in the way of sending. */
class Offer {
  readonly #field: HTMLTextAreaElement;
  readonly #line = document.createElement('div');
  readonly #question = document.createElement('p');
  readonly #hide = document.createElement('button');
  readonly #keep = document.createElement('button');
  /** What the person keeps, as written but for blanks and signs. */
  readonly #kept = new Set<string>();
  #locale: LocaleId = 'en';
  #timer: ReturnType<typeof setTimeout> | undefined;
  #shown: string | undefined;

  constructor(field: HTMLTextAreaElement) {
    this.#field = field;
    this.#line.className = 'finding visually-hidden';
    this.#line.setAttribute('part', 'finding');
    this.#question.setAttribute('role', 'status');
    this.#question.setAttribute('part', 'text');
    for (const button of [this.#hide, this.#keep]) {
      button.type = 'button';
      button.className = 'button';
      button.setAttribute('part', 'button');
      button.hidden = true;
    }
    this.#hide.onclick = () => this.#answer((finding) => this.#mask(finding));
    this.#keep.onclick = () => this.#answer((finding) => this.#kept.add(this.#written(finding)));
    this.#line.append(this.#question, this.#hide, this.#keep);
    field.after(this.#line);
    field.addEventListener('compositionstart', () => clearTimeout(this.#timer));
    field.addEventListener('compositionend', () => this.consider(this.#locale, false));
    adoptStyles(field.getRootNode() as ShadowRoot, offerStyles);
  }

  /** Searches once the person pauses; not while signs are being composed. */
  consider(locale: LocaleId, isComposing: boolean): void {
    this.#locale = locale;
    clearTimeout(this.#timer);
    if (!isComposing) this.#timer = setTimeout(() => void this.#search(), PAUSE_MS);
  }

  /** Forgets, once the field is empty, what stood in it: the next who writes there may be another. */
  forgetIfEmpty(): void {
    if (this.#field.value) return;
    this.#kept.clear();
    this.#show(undefined);
  }

  get #finding(): Finding | undefined {
    return findPersonal(this.#field.value).find((finding) => {
      const written = this.#written(finding);
      return ![...this.#kept].some((kept) => written.startsWith(kept));
    });
  }

  #written({ start, end }: Finding): string {
    return this.#field.value
      .slice(start, end)
      .replaceAll(/[^\p{L}\p{N}]/gu, '')
      .toLowerCase();
  }

  async #search(): Promise<void> {
    const texts = this.#finding && (await loadTexts(this.#locale).catch(() => undefined));
    const { host } = this.#field.getRootNode() as ShadowRoot;
    this.#show(host && replaced(host, texts, 'finders'));
  }

  /** Announces it once: a question that is already shown is left alone. */
  #show(texts: FindersMessages | undefined): void {
    const finding = texts && this.#finding;
    const question = finding && texts[finding.kind];
    if (question === this.#shown) return;
    this.#shown = question;
    this.#line.classList.toggle('visually-hidden', !question);
    this.#hide.hidden = this.#keep.hidden = !question;
    this.#question.textContent = question ?? '';
    this.#hide.textContent = texts?.hide ?? '';
    this.#keep.textContent = texts?.keep ?? '';
  }

  #answer(take: (finding: Finding) => void): void {
    const finding = this.#finding;
    if (finding) take(finding);
    this.#shown = undefined;
    clearTimeout(this.#timer);
    if (!this.#finding) {
      this.#field.focus({ preventScroll: true });
      this.#line.classList.add('visually-hidden');
      this.#hide.hidden = this.#keep.hidden = true;
      this.#question.textContent = '';
    } else void this.#search();
  }

  #mask(finding: Finding): void {
    const { value } = this.#field;
    const masked = hide(value, finding);
    this.#field.value = masked;
    const after = finding.end + masked.length - value.length;
    this.#field.setSelectionRange(after, after);
    this.#field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  }
}

const offers = new WeakMap<HTMLTextAreaElement, Offer>();
const followed = new WeakSet<Element>();

/** Has the offers of a form follow when it is emptied, of which a field tells nobody. */
function follow(form: Element & Partial<ReactiveControllerHost>): void {
  if (followed.has(form)) return;
  followed.add(form);
  form.addController?.({
    hostUpdated: () =>
      form.shadowRoot!.querySelectorAll('textarea').forEach((field) => offers.get(field)?.forgetIfEmpty()),
  });
}

/**
 * Looks at what stands in a field once the person pauses, and offers to hide what seems personal.
 *
 * @param field In the shadow root of a form.
 * @param isComposing Whether an input method is at work, which is left alone until it is done.
 */
export function offerToHide(field: HTMLTextAreaElement, isComposing: boolean, locale: LocaleId): void {
  // It may have left the page while this was on its way.
  const root = field.getRootNode();
  if (!(root instanceof ShadowRoot)) return;
  follow(root.host);
  const offer = offers.get(field) ?? new Offer(field);
  offers.set(field, offer);
  offer.consider(locale, isComposing);
}
