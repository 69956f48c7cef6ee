import { ServedElement } from '../served/served-element.js';
import type { FormMember, MemberFacts } from './form-member.js';

/** What the browser tells an element about the page's own form. @see HTML Standard, "Custom element reactions". */
const CALLBACKS = ['Associated', 'Disabled', 'Reset', 'StateRestore'] as const;

/**
 * An element that can be part of the page's own `<form>`. The code for it loads when the browser first says that there is one; an element
 * by itself never pays for it.
 *
 * @attr {string} [name] - Name of the value in the page's own form; none by default.
 * @attr {string} [value] - A rating's initial score, also after a reset; changes take effect. None by default.
 * @attr {boolean} [required=false] - Blocks the page's form until there is an answer.
 * @attr {form|own|both} [send] - `form`: the page's form alone sends it, by default with a name inside a form; `own`: the element, by its own
 *   button, by default everywhere else; `both`: the page's button does, and the voice goes to the endpoint too.
 * @attr {string} [form] - Id of the page's form; by default the one around it.
 * @attr {boolean} [disabled=false] - Takes no answer, and has no value in the page's form.
 * @cssstate answered - There is an answer.
 * @cssstate invalid - Somebody tried to submit the page's form, and an answer is missing or wrong.
 * @cssstate disabled - It takes no answer.
 */
export abstract class AssociatedElement extends ServedElement {
  static readonly formAssociated = true;

  static {
    for (const name of CALLBACKS) {
      const callback = `form${name}Callback` as const;
      Reflect.set(this.prototype, callback, function (this: AssociatedElement, ...told: never[]) {
        this.isJoining = !this.#member;
        this.#member ??= import('./form-member.js').then(
          ({ FormMember: Member }) => new Member(this, this.memberFacts),
        );
        this.#member
          .then((member) => (member[callback] as (...given: never[]) => void)(...told))
          .catch(() => {}) // By itself the element works all the same.
          .then(() => {
            this.isJoining = false;
            this.requestUpdate();
          });
      });
    }
  }

  /** In a form, once the element shows (as for all that follows): a rating's score, the JSON of any other answer; empty while there is none. */
  declare value?: string;
  /** Name of the value in the page's form. */
  declare name?: string;
  /** Whether the page's form waits for an answer. */
  declare required?: boolean;
  /** Whether no answer is taken, and none submitted. */
  declare disabled?: boolean;
  /** The page's form. */
  declare readonly form?: HTMLFormElement | null;
  /** The page's labels for the element. */
  declare readonly labels?: NodeList;
  /** What is wrong with the answer. */
  declare readonly validity?: ValidityState;
  /** What is wrong with the answer, in words; empty where nothing is. */
  declare readonly validationMessage?: string;
  /** Whether the page's form validates the answer before it submits. */
  declare readonly willValidate?: boolean;
  /** Whether the answer is right. */
  declare readonly checkValidity?: () => boolean;
  /** The same, and says what is wrong at the field. */
  declare readonly reportValidity?: () => boolean;

  /** Whether the code for the page's form is still to come; nothing is shown before, so that nothing shown goes away again. */
  protected isJoining?: boolean;
  /** What the page's form learns about the content of this one. */
  protected abstract readonly memberFacts: MemberFacts;

  #member: Promise<FormMember> | undefined;
}
