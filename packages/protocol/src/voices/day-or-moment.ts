import * as z from 'zod';

/** Days that exist: the 31st, 30th and 29th where a month has them, 29 February in leap years. */
const DAY =
  '(?:\\d{4}-(?:(?:0[13578]|1[02])-31|(?:0[13-9]|1[0-2])-(?:29|30)|(?:0[1-9]|1[0-2])-(?:0[1-9]|1\\d|2[0-8]))' +
  '|(?:\\d\\d(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)';
const HOUR_AND_MINUTE = '(?:[01]\\d|2[0-3]):[0-5]\\d';

/**
 * A day, or a moment with or without its offset from UTC.
 *
 * @see RFC 3339, section 5.6, "full-date" and "date-time"; seconds and offset may be left out.
 */
export const DayOrMoment = z
  .string()
  .regex(new RegExp(`^${DAY}(?:T${HOUR_AND_MINUTE}(?::[0-5]\\d(?:\\.\\d+)?)?(?:Z|[+-]${HOUR_AND_MINUTE})?)?$`))
  .meta({ id: 'DayOrMoment', description: 'A day, or a moment with or without its offset from UTC; RFC 3339.' });
export type DayOrMoment = z.infer<typeof DayOrMoment>;
