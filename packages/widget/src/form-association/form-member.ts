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

/** What an element says of what stands in it, and what the page's form has it do. */
export type MemberFacts = {
  /** What stands in the way of a whole answer; `undefined` until the element shows. */
  readonly problems: () => readonly Problem[] | undefined;
  /** The answer; asked for only where there is no problem. */
  readonly voice: () => Voice;
  /** Has problems shown beside their fields from now on. */
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
  readonly #attributes = new MutationObserver(() => this.hostUpdated());
  readonly #hold: SubmissionHold;
  /** What the fields hold that nobody has filled. */
  #untouched: string | undefined;
  /** What is still to be filled in, as its fields appear. */
  #toFill: readonly FieldEntry[] = [];
  #value = '';
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
    host.addController(this);
  }

  get internals(): ElementInternals {
    return this.#internals;
  }

  /** What the form submits under the element's name; empty where there is nothing to submit. */
  get value(): string {
    return this.#value;
  }

  /** Answers a single question; of no use to an element with more of them. */
  set value(value: string) {
    this.#toFill = [['score', value]];
    this.#fill();
  }

  hostConnected(): void {
    this.#attributes.observe(this.#host, { attributeFilter: ['name', 'required', 'send'] });
    this.#hold.watch(this.#internals.form);
  }

  hostDisconnected(): void {
    this.#attributes.disconnect();
    this.#hold.watch(null);
  }

  /** Tells the form what stands in the element, after each rendering. */
  hostUpdated(): void {
    const root = this.#host.renderRoot;
    this.#adopt(buttonlessStyles, this.#sender !== 'own');
    this.#adopt(footerlessStyles, this.#sender === 'form');
    this.#disable(this.#host.matches(':disabled'));
    const problems = this.#facts.problems();
    // What was sent stays the form's value while its receipt stands in the fields' place.
    if (!problems || !root.querySelector('.form')) return;
    const entries = readFields(root);
    const now = JSON.stringify(entries);
    if (this.#untouched === undefined) {
      this.#untouched = now;
      if (!this.#toFill[0]) this.#fillDefault();
    }
    this.#fill();
    this.#report(problems, now);
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

  #report(problems: readonly Problem[], now: string): void {
    const internals = this.#internals;
    const blank = now === this.#untouched;
    const invalid = formValidity({ required: this.#host.hasAttribute('required'), blank, problems });
    if (invalid) internals.setValidity(invalid.flags, invalid.problem.message, this.#anchor(invalid.problem.field));
    else internals.setValidity({});
    const name = this.#host.getAttribute('name');
    const values = blank || problems[0] ? [] : formValue(this.#facts.voice());
    this.#value = values[0]?.[1] ?? '';
    const submitted = new FormData();
    if (name) for (const [ending, value] of values) submitted.append(`${name}${ending}`, value);
    internals.setFormValue(submitted, now);
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

  #fillDefault(): void {
    const value = this.#host.getAttribute('value');
    if (value) this.value = value;
  }

  #fill(): void {
    const [next] = this.#toFill;
    if (!next || !fillField(this.#host.renderRoot, next)) return;
    this.#toFill = this.#toFill.slice(1);
    // A field may bring another, which is there only after the next rendering.
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

  /** A label of the page's that is pressed passes its click on. */
  readonly #onClick = (event: Event) => {
    if (event.composedPath()[0] === this.#host) this.#host.focus();
  };
}
