import type { AllMessages } from '../locales/messages.js';

/** Properties of a `HearbackError` that matter to a form; read without the SDK, which may not have loaded. */
type ErrorFields = { readonly code?: string; readonly message?: string; readonly detail?: string };

const brand = Symbol.for('@hearback/sdk:error');

const fieldsOf = (error: unknown): ErrorFields => (brand in Object(error) ? (error as ErrorFields) : {});

/** What to say when a voice could not even be stored; the person's text stays in the form. */
export function failureText(error: unknown, { errors, faults }: AllMessages): string {
  const { code } = fieldsOf(error);
  if (code === 'OUTBOX_FULL') return faults.full;
  return code === 'VALIDATION_FAILED' ? faults.invalid : errors.unavailable;
}

/** Reports that the page lacks what sending needs, in the same form as an error of the SDK. */
export const notSetUp = (message: string): TypeError =>
  Object.assign(new TypeError(message), { [brand]: true, code: 'VALIDATION_FAILED' });

/** What the page's developer has to fix if a voice could not be stored; `undefined` if it is not up to them. */
export function setUpFault(error: unknown): string | undefined {
  const { code, message } = fieldsOf(error);
  return code === 'VALIDATION_FAILED' ? message : undefined;
}

/** What the endpoint said as it refused a voice, for people to read; empty if it gave no more than a code. */
export const refusalDetail = (error: unknown): string => fieldsOf(error).detail ?? '';

/** Why the endpoint refused a voice, for scripts of the page: in its own words, or with its code. */
export const refusalReason = (error: unknown): string => fieldsOf(error).message ?? '';

/** Whether a voice came to nothing because it was thrown away on this device. */
export const isDiscarded = (error: unknown): boolean => fieldsOf(error).code === 'DISCARDED';
