import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { WholeCase } from '../cases/case-types.js';
import { newsSince, type TimelineEntry } from '../cases/timeline.js';
import { type Draft, type FieldName, type HandlerChange } from './change-fields.js';
import { drafts, isWritten } from './drafts.js';

/**
 * What somebody is writing about a case, and the version of the case that they had read when they began. A draft belongs to its
 * case: it waits there while another one is open, survives a reload, and is never sent over what its writer has not seen.
 */
export class ComposerController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #found: WholeCase | null = null;

  /** The form that is open; `null` for none. */
  change: HandlerChange | null = null;
  draft: Draft = {};
  /** The version that was read when the draft was begun, or that its writer has since agreed to. */
  base = 0;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected() {}

  /** Takes over a case as it is by now. */
  follow(found: WholeCase) {
    const isOther = found.number !== this.#found?.number;
    this.#found = found;
    if (isOther) {
      const kept = drafts.read(found.number);
      this.change = kept?.change ?? null;
      this.draft = kept?.draft ?? {};
      this.base = kept?.base ?? found.version;
    } else if (!isWritten(this.draft)) this.base = found.version;
  }

  /** What came since the draft was begun; nothing where there is no draft. */
  get news(): TimelineEntry[] {
    return this.#found && isWritten(this.draft) ? newsSince(this.#found.steps, this.base) : [];
  }

  /** Whether what is being written can still be done to the case as it is. */
  get isPossible(): boolean {
    return this.change === null || this.#found?.allowed.includes(this.change) === true;
  }

  /** Opens a form; what was written stays, for fields that both have. */
  open(change: HandlerChange | null) {
    this.change = change;
    this.#keep();
  }

  /** Takes over what was written into a field. */
  write(name: FieldName, text: string) {
    if (!isWritten(this.draft)) this.base = this.#found?.version ?? 0;
    this.draft = { ...this.draft, [name]: text };
    this.#keep();
  }

  /** Agrees to everything that came meanwhile. */
  agree() {
    this.base = this.#found?.version ?? this.base;
    this.#keep();
  }

  /** Makes a reply of what was written for the customer. */
  makeReply() {
    const { message = '', reason = '' } = this.draft;
    this.draft = { ...this.draft, message: message || reason };
    this.open('replied');
  }

  /** Throws everything away that was written about the case. */
  discard() {
    this.change = null;
    this.draft = {};
    this.base = this.#found?.version ?? 0;
    this.#keep();
  }

  #keep() {
    const { change, draft, base } = this;
    if (this.#found) drafts.write(this.#found.number, change && { change, draft, base });
    this.#host.requestUpdate();
  }
}
