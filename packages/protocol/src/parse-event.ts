import { acceptanceOf } from './acceptance.js';
import { numberOfUuid } from './case-number.js';
import { parseCaseNumber } from './parse-case-number.js';
import { describeIssue } from './describe-issue.js';
import { HearbackEvent } from './event.js';
import type { SchemaProblem } from './schema-problem.js';

/** What `parseEvent` answers: the event, or the one thing that is wrong with it. */
export type ParsedEvent =
  { readonly ok: true; readonly event: HearbackEvent } | ({ readonly ok: false } & SchemaProblem);

const mismatch = (path: string, detail: string): ParsedEvent => ({ ok: false, code: 'number_mismatch', path, detail });

/** Most events are as they should be; only what is wrong with one takes a parse to say. */
const isEvent = acceptanceOf(HearbackEvent);

/**
 * Checks one event: its schema, then what a schema cannot say: that a first voice carries the number its id makes, and
 * that everything later names a number whose check symbol fits, the same in `subject` and in `data`.
 *
 * @param input A parsed JSON value of any shape.
 */
export function parseEvent(input: unknown): ParsedEvent {
  const result = isEvent(input)
    ? { success: true as const, data: input as HearbackEvent }
    : HearbackEvent.safeParse(input);
  if (!result.success) return { ok: false, ...describeIssue(result.error, input) };
  const event = result.data;
  if ('number' in event.data) {
    const { number } = event.data;
    if (parseCaseNumber(number) !== number) return mismatch('/data/number', 'The check symbol does not fit.');
    if (event.subject !== undefined && event.subject !== number)
      return mismatch('/subject', 'Differs from the number in data.');
  } else if (event.subject !== undefined && event.subject !== numberOfUuid(event.id)) {
    return mismatch('/subject', 'Is not the number that the id makes.');
  }
  return { ok: true, event };
}
