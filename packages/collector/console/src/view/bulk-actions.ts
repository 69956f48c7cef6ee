import type { Actor } from '@hearback/protocol';
import { acknowledging, assigning, type BulkChange } from '../cases/bulk-change.js';
import type { ListedCase } from '../cases/case-types.js';
import type { InboxController } from '../cases/inbox-controller.js';
import { whatWasChanged } from '../cases/what-was-changed.js';
import type { Words } from '../words/words.js';
import type { Sign } from './act.js';
import type { Saying } from './toast-element.js';

/** What changes of several cases need of the list that they are made in. */
export interface BulkHost {
  readonly words: Words;
  readonly canHandle: boolean;
  readonly sign: Sign;
  /** Number of the row that keys act on; `null` in an empty list. */
  readonly place: string | null;
  /** Asks whose cases are to be; resolves with `null` where nobody is named. */
  readonly askWhom: (cases: readonly ListedCase[]) => Promise<Actor | null>;
  readonly tell: (saying: Saying) => void;
  /** Cases may have been changed. */
  readonly onChanged: (numbers: readonly string[]) => void;
  /** The session is over. */
  readonly onSignedOut: () => void;
}

type Inbox = Pick<InboxController, 'cases' | 'selection' | 'change'>;

/** What can be done to what is selected, or else to the row that keys act on: signed, done, and told. */
export class BulkActions {
  readonly #host: BulkHost;
  readonly #inbox: Inbox;

  constructor(host: BulkHost, inbox: Inbox) {
    this.#host = host;
    this.#inbox = inbox;
  }

  acknowledge(): Promise<void> {
    return this.#change(async (by) => acknowledging(by));
  }

  assign(): Promise<void> {
    return this.#change(async (by, cases) => {
      const to = await this.#host.askWhom(cases);
      return to && assigning(to, by);
    });
  }

  async #change(changeBy: (by: Actor | null, cases: readonly ListedCase[]) => Promise<BulkChange | null>) {
    const { words, canHandle, sign, place } = this.#host;
    const { cases, selection } = this.#inbox;
    const { numbers } = selection;
    // As they are seen now: nobody sees what others do to them while a dialog is open.
    const meant = cases.filter(({ number }) => (numbers.size > 0 ? numbers.has(number) : number === place));
    if (!canHandle) return this.#host.tell({ text: words.cases.composer.readOnly, isTrouble: true });
    if (meant.length === 0) return;
    const signed = await sign();
    const change = signed && (await changeBy(signed.by, meant));
    if (!change) return;
    try {
      const changed = await this.#inbox.change(meant, change);
      if (!changed) return;
      this.#host.tell(whatWasChanged(change.kind, changed, words));
      this.#host.onChanged(meant.map(({ number }) => number));
    } catch {
      this.#host.onSignedOut();
    }
  }
}
