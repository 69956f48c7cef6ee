import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { WholeCase } from '../cases/case-types.js';
import { newsSince, type TimelineEntry } from '../cases/timeline.js';
import { CHANGE_FIELDS, type Draft, type FieldName, type HandlerChange } from './change-fields.js';
import { drafts, isWritten, type KeptDraft } from './drafts.js';
import { hasMade } from './has-made.js';

/** A change that was made of a draft, and the version of the case that it led to. */
interface Made {
  readonly change: HandlerChange;
  readonly draft: Draft;
  readonly version: number;
}

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
  /** What was thrown away last, as long as it can be brought back. */
  thrownAway: KeptDraft | null = null;
  #isUnsure = false;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected() {}

  /**
   * Takes over the current state of a case.
   *
   * @param me Id of the handler who is signed in; `null` without a name.
   * @returns The change that was sent without an answer and turns out to have been made; `null` for none.
   */
  follow(found: WholeCase, me: string | null): HandlerChange | null {
    const isOther = found.number !== this.#found?.number;
    this.#found = found;
    if (isOther) {
      const kept = drafts.read(found.number);
      this.change = kept?.change ?? null;
      this.draft = kept?.draft ?? {};
      this.base = kept?.base ?? found.version;
      this.#isUnsure = kept?.isUnsure ?? false;
      this.thrownAway = null;
    }
    const made = this.#settleMade(found, me);
    if (this.news.length === 0) this.base = found.version;
    return made;
  }

  /** What came since the draft was begun; nothing where there is no draft. */
  get news(): TimelineEntry[] {
    return this.#found && isWritten(this.draft) ? newsSince(this.#found.steps, this.base) : [];
  }

  /** Whether what is being written can still be done to the case as it is. */
  get isPossible(): boolean {
    return this.change === null || this.#found?.allowed.includes(this.change) === true;
  }

  /** Opens a form, or closes the one that is open; what was written stays, for fields that both have. */
  open(change: HandlerChange | null) {
    this.change = change;
    this.thrownAway = null;
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

  /**
   * Notes that what is written about a case was sent and no answer came.
   *
   * @param me As in {@link follow}.
   * @returns The change, where it was made and read before sending was given up; `null` as long as nobody knows.
   */
  doubt(number: string, me: string | null): HandlerChange | null {
    if (number === this.#found?.number) {
      this.#keep(true);
      return this.#settleMade(this.#found, me);
    }
    const kept = drafts.read(number);
    if (kept) drafts.write(number, { ...kept, isUnsure: true });
    return null;
  }

  /**
   * Takes what was sent out of the draft of a case, which need not be the one that is open. What was written since, or into another form,
   * stays.
   */
  settle(number: string, { change, draft: sent, version }: Made) {
    if (number === this.#found?.number) {
      const left = withoutSent(this.draft, change, sent);
      const isOn = CHANGE_FIELDS[change].some(({ name }) => left[name]);
      return this.#begin(isOn ? this.change : null, left, version);
    }
    const kept = drafts.read(number);
    if (kept) drafts.write(number, { change: null, draft: withoutSent(kept.draft, change, sent), base: version });
  }

  /** Notes that the writer of a draft has changed its case beside it: what they have seen of the case, they have seen up to their own change. */
  know(number: string, { from, to }: { readonly from: number; readonly to: number }) {
    if (number === this.#found?.number) {
      if (this.base !== from) return;
      this.base = to;
      return this.#keep(this.#isUnsure);
    }
    const kept = drafts.read(number);
    if (kept?.base === from) drafts.write(number, { ...kept, base: to });
  }

  /** Throws everything away that was written about the case; it can be brought back until something else is opened. */
  discard() {
    const { change, draft, base } = this;
    this.#begin(null, {});
    this.thrownAway = isWritten(draft) ? { change, draft, base } : null;
  }

  /** Brings back what was thrown away last. */
  restore() {
    if (this.thrownAway) Object.assign(this, this.thrownAway);
    this.open(this.change);
  }

  #settleMade(found: WholeCase, me: string | null): HandlerChange | null {
    const { change, draft, base } = this;
    if (!change || !this.#isUnsure || !hasMade(found.steps, { change, draft, me, base })) return null;
    this.settle(found.number, { change, draft, version: found.version });
    return change;
  }

  #begin(change: HandlerChange | null, draft: Draft, base = this.#found?.version ?? 0) {
    this.change = change;
    this.draft = draft;
    this.base = base;
    this.#keep();
  }

  #keep(isUnsure = false) {
    const { change, draft, base } = this;
    this.#isUnsure = isUnsure;
    if (this.#found) drafts.write(this.#found.number, { change, draft, base, isUnsure });
    this.#host.requestUpdate();
  }
}

function withoutSent(draft: Draft, change: HandlerChange, sent: Draft): Draft {
  const isSent = (name: string, text: string) =>
    text === Reflect.get(sent, name) && CHANGE_FIELDS[change].some((field) => field.name === name);
  return Object.fromEntries(Object.entries(draft).filter(([name, text]) => !isSent(name, text)));
}
