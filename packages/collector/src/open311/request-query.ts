import { momentOf } from '../http/moment-of.js';
import { wholeNumber } from '../http/whole-number.js';

/** Most requests in one answer, and the days an answer covers where no dates are given. @see GeoReport v2, "GET Service Requests". */
const [MAX_REQUESTS, DEFAULT_DAYS] = [1000, 90];

/** The last page that can be asked for. */
const MAX_PAGE = 1_000_000;

const DAY_MS = 24 * 60 * 60 * 1000;

/** States of a request. @see GeoReport v2, "GET Service Requests". */
const STATUSES: readonly string[] = ['open', 'closed'];

/** Filters of a list. Moments are milliseconds since 1970. */
export type RequestQuery = {
  readonly fromMs: number;
  readonly toMs: number;
  /** Overrides the other filters but for the jurisdiction; `undefined` for a list by these. */
  readonly numbers: readonly string[] | undefined;
  readonly codes: readonly string[] | undefined;
  readonly statuses: readonly string[] | undefined;
  /** How many that fit come before the answer, and how many it has at most. */
  readonly skip: number;
  readonly limit: number;
};

/** Parameters that say something; in dates, the plus of an offset that was not escaped is back. */
function filled(query: URLSearchParams): URLSearchParams {
  const given = [...query].filter(([, value]) => value.trim() !== '');
  return new URLSearchParams(
    given.map(([name, value]) => [name, name.endsWith('_date') ? value.replace(/ (?=\d\d:\d\d$)/, '+') : value]),
  );
}

const msOf = (moment: string | null, otherwise: number): number => (moment === null ? otherwise : Date.parse(moment));

/**
 * Reads the filters. Clients of the standard add parameters of their own, such as `api_key`, which are ignored, and send empty ones.
 *
 * @param nowMs Milliseconds since 1970.
 * @throws {RangeError} If one is not valid; the message is meant for the client.
 * @see GeoReport v2, "GET Service Requests", and its extension "Pagination".
 */
export function requestQuery(asked: URLSearchParams, nowMs: number): RequestQuery {
  const query = filled(asked);
  const toMs = msOf(momentOf(query, 'end_date'), nowMs);
  const fromMs = msOf(momentOf(query, 'start_date'), toMs - DEFAULT_DAYS * DAY_MS);
  if (fromMs > toMs) throw new RangeError('"start_date" must not be after "end_date".');
  const listed = (name: string) =>
    query
      .get(name)
      ?.split(',')
      .slice(0, MAX_REQUESTS)
      .map((each) => each.trim());
  const statuses = listed('status');
  if (statuses?.some((status) => !STATUSES.includes(status)))
    throw new RangeError(`"status" must be one of ${STATUSES.join(', ')}, or both with a comma.`);
  const numberIn = (name: string, otherwise: number, max: number) => {
    const number = wholeNumber(query.get(name) ?? String(otherwise), { min: 1, max });
    if (number === null) throw new RangeError(`"${name}" must be a whole number from 1 to ${max}.`);
    return number;
  };
  const limit = numberIn('page_size', MAX_REQUESTS, MAX_REQUESTS);
  const skip = (numberIn('page', 1, MAX_PAGE) - 1) * limit;
  const numbers = listed('service_request_id');
  const part = numbers ? { skip: 0, limit: MAX_REQUESTS } : { skip, limit };
  return { fromMs, toMs, numbers, codes: listed('service_code'), statuses, ...part };
}
