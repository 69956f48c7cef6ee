/** Why a voice could not even be stored; the person's text stays in the form. */
export type SubmissionFailure =
  | { readonly kind: 'invalid'; readonly path: string; readonly detail: string }
  /** The outbox holds as much as it may. */
  | { readonly kind: 'full' }
  /** The code that sends could not be loaded, or it failed. */
  | { readonly kind: 'unavailable' };

/** Properties of a `HearbackError` that matter to a form; read without the SDK, which may not have loaded. */
type ErrorFields = { readonly code?: unknown; readonly path?: unknown; readonly message?: unknown };

const brand = Symbol.for('@hearback/sdk:error');
const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

const fieldsOf = (error: unknown): ErrorFields =>
  typeof error === 'object' && error !== null && brand in error ? (error as ErrorFields) : {};

/** What kept a voice from being stored. */
export function submissionFailure(error: unknown): SubmissionFailure {
  const { code, path, message } = fieldsOf(error);
  if (code === 'OUTBOX_FULL') return { kind: 'full' };
  if (code !== 'VALIDATION_FAILED') return { kind: 'unavailable' };
  return { kind: 'invalid', path: textOf(path), detail: textOf(message) };
}

/** The endpoint's reason for refusing a voice, in its own words; empty if it gave none. */
export function refusalReason(error: unknown): string {
  return textOf(fieldsOf(error).message);
}
