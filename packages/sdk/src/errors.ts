/** Why a call failed. Part of the public API: codes are added, never renamed. */
export type HearbackErrorCode =
  'VALIDATION_FAILED' | 'OUTBOX_FULL' | 'ATTACHMENTS_UNAVAILABLE' | 'REJECTED' | 'DISCARDED' | 'CLOSED';

/** Details of an error, besides its code and message. */
export type HearbackErrorDetails = {
  /** JSON Pointer into the event, such as `/data/text`; `''` is the whole event. @see RFC 6901. */
  readonly path?: string | undefined;
  /** Machine-readable reason: the check that failed, or the endpoint's own code. */
  readonly reason?: string | undefined;
  /** Why the endpoint refused the event, in its own words. */
  readonly detail?: string | undefined;
  /** Milliseconds to wait before another try. */
  readonly retryAfterMs?: number | undefined;
  readonly cause?: unknown;
};

const brand = Symbol.for('@hearback/sdk:error');

/** Every error the SDK throws on purpose. Branch on `code`, never on `message`. */
export class HearbackError extends Error implements HearbackErrorDetails {
  override readonly name = 'HearbackError';
  readonly [brand] = true;
  declare readonly code: HearbackErrorCode;
  /** JSON Pointer into the event; `undefined` when the error is about no place in it. */
  declare readonly path?: string | undefined;
  /** Machine-readable reason; `undefined` when the code says it all. */
  declare readonly reason?: string | undefined;
  /** Why the endpoint refused the event, in its own words; `undefined` when it gave none, and of any other error. */
  declare readonly detail?: string | undefined;
  /** Milliseconds to wait before another try; `undefined` when trying again cannot help. */
  declare readonly retryAfterMs?: number | undefined;

  constructor(code: HearbackErrorCode, message: string, details?: HearbackErrorDetails) {
    super(message);
    Object.assign(this, details, { code });
  }
}

/** The error of a call made after `close()`. */
export const clientClosed = (): HearbackError => new HearbackError('CLOSED', 'The client is closed.');

/** Whether a value is a `HearbackError`. Holds across frames, copies and minified builds of the SDK, where `instanceof` does not. */
export const isHearbackError = (error: unknown): error is HearbackError =>
  typeof error === 'object' && error !== null && brand in error;
