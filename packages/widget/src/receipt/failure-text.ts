import type { SubmissionFailure } from '../delivery/submission-failure.js';
import { fill } from '../locales/fill.js';
import type { Messages } from '../locales/messages.js';

/** What to say when a voice could not be stored. */
export function failureText(failure: SubmissionFailure, { errors }: Messages): string {
  if (failure.kind === 'full') return errors.full;
  if (failure.kind === 'unavailable') return errors.unavailable;
  return fill(errors.invalid, { detail: failure.detail || failure.path });
}
