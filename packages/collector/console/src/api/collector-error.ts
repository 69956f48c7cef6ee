import type { CaseChange, CaseState } from '@hearback/protocol/light';

/** There is no session, or it is over. */
export class SignedOut extends Error {
  override readonly name = 'SignedOut';
}

/** What was to be changed has changed since it was read. */
export class ChangedMeanwhile extends Error {
  override readonly name = 'ChangedMeanwhile';
}

/** The collector cannot be reached, or cannot do its work. Trying again later can help. */
export class Unavailable extends Error {
  override readonly name = 'Unavailable';
  /** The status of its answer; `null` if there was none. */
  readonly status: number | null;
  /** As in the problem: `too_many_tails`, `rate_limited`, …; `null` if there was none, as where a proxy answers. */
  readonly code: string | null;
  /** Milliseconds that its answer asks to wait before the next try; 0 if it does not. */
  readonly retryAfterMs: number;

  constructor(
    status: number | null,
    {
      code = null,
      retryAfterMs = 0,
      ...options
    }: ErrorOptions & { readonly code?: string | null; readonly retryAfterMs?: number } = {},
  ) {
    super(status === null ? 'The collector does not answer.' : `The collector answered ${status}.`, options);
    this.status = status;
    this.code = code;
    this.retryAfterMs = retryAfterMs;
  }
}

/** The collector refuses; trying the same again cannot help. */
export class Refused extends Error {
  override readonly name = 'Refused';
  /** As in the problem: `not_allowed`, `insufficient_scope`, `not_found`, or what is wrong with a field. */
  readonly code: string;
  /** JSON Pointer to what is wrong; empty if that is no field. */
  readonly path: string;
  /** With `not_allowed`: the state the case is in. */
  readonly state: CaseState | undefined;
  /** With `not_allowed`: what may be done instead. */
  readonly allowed: readonly CaseChange[];

  constructor(problem: { code?: string; detail?: string; path?: string; state?: CaseState; allowed?: CaseChange[] }) {
    super(problem.detail ?? 'The collector refused.');
    this.code = problem.code ?? 'unknown';
    this.path = problem.path ?? '';
    this.state = problem.state;
    this.allowed = problem.allowed ?? [];
  }
}
