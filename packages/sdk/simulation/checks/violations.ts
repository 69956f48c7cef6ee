/** What a schedule may show to be broken. */
export type ViolationKind =
  | 'lost'
  | 'counted twice'
  | 'delivered without the endpoint'
  | 'dead without a refusal'
  | 'refusal not shown'
  | 'not durable as told'
  | 'changed on the way'
  | 'unknown id'
  | 'wrong site'
  | 'over a limit'
  | 'wrong request'
  | 'two requests at once'
  | 'came too early'
  | 'refused to take'
  | 'sent though taken back'
  | 'never comes to rest'
  | 'left in storage'
  | 'threw into the page'
  | 'file lost'
  | 'file before its voice'
  | 'file changed on the way'
  | 'file refused without a reason'
  | 'loss told twice'
  | 'loss not told'
  | 'dead letter not as said';

/** One promise that was not kept. */
export type Violation = { readonly kind: ViolationKind; readonly what: string; readonly atMs: number };

/** The broken promises of one schedule. */
export class Violations {
  readonly list: Violation[] = [];
  readonly #nowMs: () => number;

  constructor(nowMs: () => number) {
    this.#nowMs = nowMs;
  }

  /** Takes note of one; the same twice is one. */
  add(kind: ViolationKind, what: string): void {
    if (!this.list.some((known) => known.kind === kind && known.what === what))
      this.list.push({ kind, what, atMs: this.#nowMs() });
  }
}
