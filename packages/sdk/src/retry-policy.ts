import { BATCH_LIMITS, type BatchLimits } from './batch.js';
import type { EndpointRow } from './outbox/rows.js';

const MINUTE_MS = 60 * 1000;
const QUARTER_HOUR_MS = 15 * 60 * 1000;
const SIX_HOURS_MS = 6 * 60 * 60 * 1000;

/** Requests in a row an endpoint must fail before it gets a single event at a time. */
export const CIRCUIT_OPENS_AT = 5;

/** Requests in a row that must fail without any answer before it is called `unreachable`. */
const UNREACHABLE_AT = 10;

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
  Math.round(Math.max(250, random() * Math.min(QUARTER_HOUR_MS, 1000 * 2 ** failures)));

/** The time an endpoint asked for, and up to a tenth (at most 30 s) more, so that clients do not return together. */
export const askedMs = (retryAfterMs: number, random: Random): number =>
  Math.round(retryAfterMs + random() * Math.min(30_000, retryAfterMs / 10));

/** Pause after refusing this client: 15 min, doubling to 6 h, less up to a tenth. */
const holdMs = (failures: number, random: Random): number =>
  Math.round(Math.min(SIX_HOURS_MS, QUARTER_HOUR_MS * 2 ** failures) * (1 - random() / 10));

/**
 * Pause after an answer: as long as was asked for, and no less than this client takes by itself.
 *
 * @param failures Answers of the kind in a row before this one.
 * @returns Milliseconds.
 */
export function pauseMs(
  { kind, retryAfterMs }: { readonly kind: string; readonly retryAfterMs?: number | undefined },
  failures: number,
  random: Random,
): number {
  const ownMs = kind === 'well' ? 0 : (kind === 'hold' ? holdMs : backoffMs)(failures, random);
  return Math.max(ownMs, retryAfterMs === undefined ? 0 : askedMs(retryAfterMs, random));
}

/** An endpoint nothing is known of. @param epoch What nothing else is named by. */
export const freshEndpoint = (id: string, epoch: string): EndpointRow => ({
  id,
  epoch,
  revision: 0,
  failures: 0,
  nextAt: 0,
  at: 0,
  state: 'ready',
  reason: '',
  outcomes: false,
  successes: 0,
  suspects: [],
});

/** The later of two records of one endpoint: what a page has learnt, and what its store has from all tabs. That it answers with outcomes stays known. */
export const newerOf = (known: EndpointRow, stored: EndpointRow = known): EndpointRow => ({
  ...(stored.revision < known.revision ? known : stored),
  outcomes: known.outcomes || stored.outcomes,
});

/** How an endpoint answered: it judged events, it could not now, or it refuses this client whatever it sends. */
export type Conduct = {
  readonly kind: 'well' | 'retry' | 'hold';
  /** Why it did not judge them. */
  readonly code: string;
  /** What it asked for, milliseconds. */
  readonly retryAfterMs?: number | undefined;
};

/** What is known of an endpoint after one more answer, or none. There is no last attempt. */
export function endpointAfter(row: EndpointRow, conduct: Conduct, nowMs: number, random: Random): EndpointRow {
  const { kind, code, retryAfterMs } = conduct;
  const well = kind === 'well';
  const before = (kind === 'hold') === (row.state === 'hold') ? row.failures : 0;
  const waitMs = pauseMs(conduct, before, random);
  return {
    ...row,
    revision: row.revision + 1,
    failures: well ? 0 : before + 1,
    nextAt: waitMs && nowMs + waitMs,
    at: nowMs,
    state: kind === 'hold' ? kind : retryAfterMs !== undefined ? 'asked' : well ? 'ready' : 'backoff',
    reason: well ? '' : code === 'network' && before + 1 >= UNREACHABLE_AT ? 'unreachable' : code,
  };
}

/** Waits a client may cut short on a good reason. One the endpoint asked for stands, unless the clock is set back. */
export type Waivable = 'backoff' | 'hold';

/**
 * When the endpoint may be asked next.
 *
 * @param waived Kinds of wait to skip this time.
 * @returns Milliseconds since 1970, 0 for at once. A pause that began later than a minute from now is void: the clock was set back.
 */
export const endpointDueAt = (row: EndpointRow, nowMs: number, waived: readonly Waivable[]): number =>
  row.at > nowMs + MINUTE_MS || (waived as readonly string[]).includes(row.state) ? 0 : row.nextAt;

/**
 * What one request to an endpoint may carry.
 *
 * @param maxEvents Most events the client would send.
 * @returns A single event while the endpoint does not answer or does not want this client.
 */
export const requestLimits = (row: EndpointRow, maxEvents: number): BatchLimits => ({
  maxEvents:
    row.failures >= CIRCUIT_OPENS_AT || row.state === 'hold' ? 1 : Math.min(maxEvents, row.maxEvents ?? maxEvents),
  maxBytes: Math.min(BATCH_LIMITS.maxBytes, row.maxBytes ?? Infinity),
});

/** Pause of an event that was refused alone again: as long as it has been going on, within 15 min and 6 h. */
export const suspectMs = (sinceMs: number): number => Math.min(SIX_HOURS_MS, Math.max(QUARTER_HOUR_MS, sinceMs));
