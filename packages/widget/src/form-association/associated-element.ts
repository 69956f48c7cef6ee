import { LitElement } from 'lit';
import type { FormMember, MemberFacts } from './form-member.js';

/** What the browser tells an element about the page's own form. @see HTML Standard, "Custom element reactions". */
const CALLBACKS = ['Associated', 'Disabled', 'Reset', 'StateRestore'] as const;

/**
 * An element that can be part of the page's own `<form>`. The code for it loads when the browser first says that there is one; an element
 * by itself never pays for it.
 */
export abstract class AssociatedElement extends LitElement {
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

  /** Whether the code for the page's form is still to come; nothing is shown before, so that nothing shown goes away again. */
  protected isJoining?: boolean;
  /** What the page's form is told of what stands in this one. */
  protected abstract readonly memberFacts: MemberFacts;

  #member: Promise<FormMember> | undefined;
}
