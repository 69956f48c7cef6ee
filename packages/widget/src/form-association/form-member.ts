import type { LitElement, ReactiveController } from 'lit';
import { parseOneOf } from '../attributes/parse-one-of.js';
import type { Voice } from '../delivery/delivery-client.js';
import type { Problem } from '../form/problem.js';
import { defineFormProperties } from './form-properties.js';
import { fillField, readFields, type FieldEntry } from './field-entries.js';
import { formValidity } from './form-validity.js';
import { formValue } from './form-value.js';
import { buttonlessStyles, footerlessStyles, memberStyles } from './form-member.styles.js';
import { SubmissionHold } from './submission-hold.js';

/** What an element reports about its content, and what the page's form can ask of it. */
export type MemberFacts = {
  /** What stands in the way of a whole answer; `undefined` until the element shows. */
  readonly problems: () => readonly Problem[] | undefined;
  /** The answer; requested only if there are no problems. */
  readonly voice: () => Voice;
  /** Shows problems beside their fields from now on. */
  readonly showProblems: () => void;
  /** Sends the answer; settles once it is stored, or could not be. */
  readonly send: (voice: Voice) => Promise<void>;
};

/** Who sends what was entered: the element by its own button, the page's form, or the form and the element along with it. */
const SENDERS = ['own', 'form', 'both'] as const;

/** The element's part in the page's own form: value, validity, states, reset, restoring. */
export class FormMember implements ReactiveController {
  readonly #host: LitElement & { reset?(): void };
  readonly #facts: MemberFacts;
  readonly #internals: ElementInternals;
  readonly #attributes = new MutationObserver((changes) => {
    // Svelte and other templates can set an answer, or take it back, only by the attribute.
    if (changes.some(({ attributeName }) => attributeName === 'value')) this.value = this.#default;
    this.hostUpdated();
  });
  readonly #hold: SubmissionHold;
  /** What the fields hold that nobody has filled. */
  #untouched: string | undefined;
  /** What is still to be filled in, as its fields appear. */
  #toFill: readonly FieldEntry[] = [];
  #value = '';
  #isFilling = false;
  #areProblemsShown = false;

  constructor(host: LitElement, facts: MemberFacts) {
    this.#host = host;
    this.#facts = facts;
    this.#internals = host.attachInternals();
    this.#hold = new SubmissionHold(() => {
      const voice = this.#sender === 'both' && this.#voice;
      return voice ? facts.send(voice) : undefined;
    });
    defineFormProperties(host, this);
    this.#adopt(memberStyles, true);
    host.addEventListener('invalid', this.#onInvalid);
    host.addEventListener('click', this.#onClick);
    for (const type of ['click', 'input', 'change']) host.renderRoot.addEventListener(type, this.#onFieldEvent);
    host.addController(this);
  }

  get internals(): ElementInternals {
    return this.#internals;
  }

  /** What the form submits under the element's name; empty where there is nothing to submit. What was picked a moment ago counts. */
  get value(): string {
    if (this.#isShown) this.#value = this.#values[0]?.[1] ?? '';
    return this.#value;
  }

  /** Answers a single question; of no use to an element with more of them. Empty, it takes the answer back. */
  set value(value: string) {
    if (value === this.value) return;
    this.#toFill = value ? [['score', value]] : [];
    if (value) this.#fill();
    else this.#host.reset?.();
  }

  hostConnected(): void {
    this.#attributes.observe(this.#host, { attributeFilter: ['name', 'required', 'send', 'value'] });
    this.#hold.watch(this.#internals.form);
  }

  hostDisconnected(): void {
    this.#attributes.disconnect();
    this.#hold.watch(null);
  }

  /** Tells the form what stands in the element, after each rendering. */
  hostUpdated(): void {
    this.#adopt(buttonlessStyles, this.#sender !== 'own');
    this.#adopt(footerlessStyles, this.#sender === 'form');
    this.#disable(this.#host.matches(':disabled'));
    if (!this.#isShown) return;
    if (this.#untouched === undefined) {
      this.#untouched = this.#entered;
      if (!this.#toFill[0]) this.#fillDefault();
    }
    this.#fill();
    this.#report();
  }

  formAssociatedCallback(form: HTMLFormElement | null): void {
    this.#hold.watch(form);
    this.hostUpdated();
  }

  formDisabledCallback(): void {
    this.hostUpdated();
  }

  formResetCallback(): void {
    this.#areProblemsShown = false;
    this.#host.reset?.();
    this.#hold.forget();
    void this.#host.updateComplete.then(() => this.#fillDefault());
  }

  formStateRestoreCallback(state: unknown): void {
    if (typeof state !== 'string') return;
    this.#toFill = JSON.parse(state) as FieldEntry[];
    this.hostUpdated();
  }

  get #sender() {
    const isNamed = Boolean(this.#internals.form && this.#host.getAttribute('name'));
    return parseOneOf(this.#host, 'send', this.#host.getAttribute('send'), SENDERS, isNamed ? 'form' : 'own');
  }

  /** The answer, where there is a whole one. */
  get #voice(): Voice | undefined {
    return this.#facts.problems()?.length === 0 ? this.#facts.voice() : undefined;
  }

  /** Whether the fields are there. What was sent stays the form's value while its receipt stands in their place. */
  get #isShown(): boolean {
    return Boolean(this.#facts.problems() && this.#host.renderRoot.querySelector('.form'));
  }

  /** What stands in the fields, as text. */
  get #entered(): string {
    return JSON.stringify(readFields(this.#host.renderRoot));
  }

  get #isBlank(): boolean {
    return this.#entered === this.#untouched;
  }

  get #values(): ReturnType<typeof formValue> {
    const voice = this.#isBlank ? undefined : this.#voice;
    return voice ? formValue(voice) : [];
  }

  #report(): void {
    const internals = this.#internals;
    const blank = this.#isBlank;
    const problems = this.#facts.problems() ?? [];
    const invalid = formValidity({ required: this.#host.hasAttribute('required'), blank, problems });
    if (invalid) internals.setValidity(invalid.flags, invalid.problem.message, this.#anchor(invalid.problem.field));
    else internals.setValidity({});
    const name = this.#host.getAttribute('name');
    const values = this.#values;
    this.#value = values[0]?.[1] ?? '';
    const submitted = new FormData();
    if (name) for (const [ending, value] of values) submitted.append(`${name}${ending}`, value);
    internals.setFormValue(submitted, this.#entered);
    this.#setState('answered', !blank);
    this.#setState('invalid', Boolean(invalid) && this.#areProblemsShown);
  }

  #disable(disabled: boolean): void {
    const frame = this.#host.renderRoot.querySelector<HTMLElement>('.root');
    if (frame) frame.inert = disabled;
    this.#setState('disabled', disabled);
  }

  /** The field the browser points at when it says what is wrong. */
  #anchor(id: string): HTMLElement | undefined {
    const field = this.#host.renderRoot.querySelector<HTMLElement>(`#${CSS.escape(id)}`);
    return field?.querySelector('input') ?? field ?? undefined;
  }

  get #default(): string {
    return this.#host.getAttribute('value') ?? '';
  }

  #fillDefault(): void {
    if (this.#default) this.value = this.#default;
  }

  #fill(): void {
    const [next] = this.#toFill;
    this.#isFilling = true;
    const filled = next && fillField(this.#host.renderRoot, next);
    this.#isFilling = false;
    if (!filled) return;
    this.#toFill = this.#toFill.slice(1);
    // A filled field may call for another one, which is there only after the next rendering.
    this.#host.requestUpdate();
  }

  #adopt({ styleSheet }: typeof memberStyles, wanted: boolean): void {
    const root = this.#host.shadowRoot!;
    const others = root.adoptedStyleSheets.filter((each) => each !== styleSheet);
    if (others.length === root.adoptedStyleSheets.length - Number(wanted)) return;
    root.adoptedStyleSheets = wanted ? [...others, styleSheet!] : others;
  }

  #setState(name: string, on: boolean): void {
    // Browsers without custom states have none to match.
    this.#internals.states?.[on ? 'add' : 'delete'](name);
  }

  readonly #onInvalid = () => {
    this.#areProblemsShown = true;
    this.#facts.showProblems();
    this.#host.requestUpdate();
  };

  /** The page hears what people do, as of any control: of a change by an event of the element's own, for that of its fields ends at its root. */
  readonly #onFieldEvent = (event: Event) => {
    if (this.#isFilling) event.stopPropagation();
    else if (event.type === 'change') this.#host.dispatchEvent(new Event('change', { bubbles: true }));
  };

  /** A label of the page's that is pressed passes its click on. */
  readonly #onClick = (event: Event) => {
    if (event.composedPath()[0] === this.#host) this.#host.focus();
  };
}
