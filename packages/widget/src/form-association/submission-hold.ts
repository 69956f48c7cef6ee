/**
 * Has something stored before the page's form leaves the page. Listens where all listeners of the page have had their say: a submission that
 * one of them takes over by script is not held, since the page stays.
 */
export class SubmissionHold {
  readonly #send: () => Promise<void> | undefined;
  #form: HTMLFormElement | null = null;
  #sending: Promise<void> | undefined;
  #isDone = false;

  /** @param send Stores it; `undefined` where there is nothing to store. */
  constructor(send: () => Promise<void> | undefined) {
    this.#send = send;
  }

  /** Follows another form; `null` for none. */
  watch(form: HTMLFormElement | null): void {
    this.#form = form;
    globalThis[form ? 'addEventListener' : 'removeEventListener']('submit', this.#onSubmit as EventListener);
  }

  /** What is entered from now on is another answer. */
  forget(): void {
    this.#sending = undefined;
    this.#isDone = false;
  }

  readonly #onSubmit = (event: SubmitEvent) => {
    const form = this.#form;
    if (!form || event.target !== form || this.#isDone) return;
    this.#sending ??= this.#send()?.finally(() => (this.#isDone = true));
    if (!this.#sending || event.defaultPrevented) return;
    event.preventDefault();
    const { submitter } = event;
    const submit = () => form.isConnected && form.requestSubmit(submitter?.isConnected ? submitter : null);
    void this.#sending.then(submit, submit);
  };
}
