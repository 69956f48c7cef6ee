import type { ReactiveControllerHost } from 'lit';
import type { BulkChange } from './bulk-change.js';
import { changeCases, type Changed, type ChangeEvents } from './change-cases.js';
import type { ListedCase } from './case-types.js';

/** Cases of a list that somebody has selected, and what is being done to several at once. */
export class CaseSelection {
  readonly #host: Pick<ReactiveControllerHost, 'requestUpdate'>;
  /** Numbers of cases whose change is on its way. */
  readonly #changing = new Set<string>();

  /** Numbers of the selected cases. */
  numbers: ReadonlySet<string> = new Set();

  constructor(host: Pick<ReactiveControllerHost, 'requestUpdate'>) {
    this.#host = host;
  }

  /** Whether all that is selected is being changed. */
  get isChanging(): boolean {
    return this.numbers.size > 0 && [...this.numbers].every((number) => this.#changing.has(number));
  }

  /** Selects a case, or no longer. */
  toggle(number: string) {
    const numbers = new Set(this.numbers);
    if (!numbers.delete(number)) numbers.add(number);
    this.only(numbers);
  }

  /** Selects these cases and no other. */
  only(numbers: Iterable<string>) {
    this.numbers = new Set(numbers);
    this.#host.requestUpdate();
  }

  /** Leaves selected what is still listed. */
  keep(listed: readonly Pick<ListedCase, 'number'>[]) {
    const numbers = new Set(listed.map(({ number }) => number));
    this.only([...this.numbers].filter((number) => numbers.has(number)));
  }

  /**
   * Changes cases, each as it is listed. Those that were changed are no longer selected.
   *
   * @returns `null` where all of them are being changed already: asked twice, the collector would answer that they had changed.
   * @throws {SignedOut} If the session is over.
   */
  async change(
    cases: readonly ListedCase[],
    change: BulkChange,
    { onDone, onFailed }: ChangeEvents,
  ): Promise<Changed | null> {
    const meant = cases.filter(({ number }) => !this.#changing.has(number));
    if (meant.length === 0) return null;
    for (const { number } of meant) this.#changing.add(number);
    this.#host.requestUpdate();
    try {
      return await changeCases(meant, change, {
        onDone: (number, whole) => {
          onDone(number, whole);
          this.only([...this.numbers].filter((each) => each !== number));
        },
        onFailed,
      });
    } finally {
      for (const { number } of meant) this.#changing.delete(number);
      this.#host.requestUpdate();
    }
  }
}
