import { HearbackError } from './errors.js';

/**
 * The error for what cannot be submitted as it is.
 *
 * @param reason The check that failed.
 * @param path JSON Pointer into the event.
 * @param detail What was expected, as a sentence.
 */
export const invalid = (reason: string, path: string, detail: string): HearbackError =>
  new HearbackError('VALIDATION_FAILED', `Invalid at "${path}": ${detail}`, { path, reason });
