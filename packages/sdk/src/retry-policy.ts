import type { EndpointRow } from './outbox/rows.js';

const SECOND_MS = 1000;
const MINUTE_MS = 60 * SECOND_MS;
const HOUR_MS = 60 * MINUTE_MS;

const FLOOR_MS = 250;
const FIRST_MS = SECOND_MS;
const LONGEST_MS = 15 * MINUTE_MS;
const FIRST_HOLD_MS = 15 * MINUTE_MS;
const LONGEST_HOLD_MS = 6 * HOUR_MS;
const LONGEST_WAIT_MS = 25 * HOUR_MS;

/** Requests in a row an endpoint must fail before it gets a single event at a time. */
export const CIRCUIT_OPENS_AT = 5;

/** A number from 0, included, to 1, excluded. */
export type Random = () => number;

/**
 * Full jitter: somewhere between 250 ms and a bound that doubles from 1 s to 15 min.
 *
 * @param failures Failures in a row before this one, 0 or more.
 * @returns Whole milliseconds.
 * @see Brooker, "Exponential Backoff and Jitter", AWS Architecture Blog, 2015.
 */
export const backoffMs = (failures: number, random: Random): number =>
  Math.round(Math.max(FLOOR_MS, random() * Math.min(LONGEST_MS, FIRST_MS * 2 ** failures)));

/** The time an endpoint asked for, and up to a tenth (at most 30 s) more, so that clients do not return together. */
export const askedMs = (retryAfterMs: number, random: Random): number =>
  Math.round(retryAfterMs + random() * Math.min(30 * SECOND_MS, retryAfterMs / 10));

/** An endpoint nothing is known of. */
export const freshEndpoint = (id: string): EndpointRow => ({
  id,
  failures: 0,
  nextAt: 0,
  state: 'ready',
  reason: '',
  outcomes: false,
});

/** The endpoint took or judged events: it is well. It may still ask for a pause. */
export const afterAnswer = (row: EndpointRow, nowMs: number, random: Random, retryAfterMs?: number): EndpointRow => ({
  ...row,
  failures: 0,
  state: retryAfterMs === undefined ? 'ready' : 'asked',
  nextAt: retryAfterMs === undefined ? 0 : nowMs + askedMs(retryAfterMs, random),
  reason: '',
});

/** The endpoint could not be reached or could not take events now. There is no last attempt. */
export function afterFailure(
  row: EndpointRow,
  failure: { reason: string; nowMs: number; random: Random; retryAfterMs?: number | undefined },
): EndpointRow {
  const { reason, nowMs, random, retryAfterMs } = failure;
  const own = backoffMs(row.failures, random);
  const asked = retryAfterMs === undefined ? 0 : askedMs(retryAfterMs, random);
  return {
    ...row,
    failures: row.failures + 1,
    nextAt: nowMs + Math.max(own, asked),
    state: asked ? 'asked' : 'backoff',
    reason,
  };
}

/** The endpoint refuses this client, whatever it sends: look again after 15 min, then ever later, up to 6 h. */
export function afterHold(
  row: EndpointRow,
  { reason, nowMs, random }: { reason: string; nowMs: number; random: Random },
): EndpointRow {
  const failures = row.state === 'hold' ? row.failures + 1 : 1;
  const waitMs = Math.min(LONGEST_HOLD_MS, FIRST_HOLD_MS * 2 ** (failures - 1));
  return { ...row, failures, nextAt: nowMs + Math.round(waitMs * (1 - random() / 10)), state: 'hold', reason };
}

/** Waits a client may cut short on a good reason. One the endpoint asked for always stands. */
export type Waivable = 'backoff' | 'hold';

/**
 * When the endpoint may be asked next.
 *
 * @param waived Kinds of wait to skip this time.
 * @returns Milliseconds since 1970, 0 for at once. A time more than 25 h ahead is void: a clock was wrong.
 */
export const endpointDueAt = (row: EndpointRow, nowMs: number, waived: readonly Waivable[]): number =>
  row.nextAt > nowMs + LONGEST_WAIT_MS || (waived as readonly string[]).includes(row.state) ? 0 : row.nextAt;
