import type { SentError } from './thread-messages.js';

/** Members by which others tell errors apart. */
const CODES = ['code', 'errcode', 'errstr'] as const;

/** Makes an error ready for another thread. */
export function sentError(error: unknown): SentError {
  if (!(error instanceof Error)) return { message: String(error), stack: undefined, codes: {} };
  const codes = CODES.flatMap((name) => (name in error ? [[name, Reflect.get(error, name)]] : []));
  return { message: error.message, stack: error.stack, codes: Object.fromEntries(codes) };
}

/** The error as it was thrown in the other thread. */
export const errorSent = ({ message, stack, codes }: SentError): Error =>
  Object.assign(new Error(message), { stack: stack ?? message, ...codes });
