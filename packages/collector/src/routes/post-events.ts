import type { Outcome, OutcomeReply } from '@hearback/protocol';
import type { Context, RequestInfo } from '../context.js';
import { jsonResponse } from '../http/json-response.js';
import { problem } from '../http/problem.js';
import { storeUnavailable, tooManyRequests } from '../http/try-later.js';
import { checkProofs } from '../intake/check-proofs.js';
import { judgeEvent, siteNamed } from '../intake/judge-event.js';
import { readBatch, toldLimits, type SentEvent } from '../intake/read-batch.js';
import { settle } from '../intake/settle.js';
import { errorEntry } from '../log-entry.js';

/** The answer that refuses a request because of its sites, or the sites it is for. */
function sitesOf(events: readonly SentEvent[], origin: string | null, { sites }: Context): Response | string[] {
  const named = events.map(({ value }) => siteNamed(value));
  const known = named.filter((site) => site !== null && sites.has(site)) as string[];
  if (events.length > 0 && named.every((site) => site !== null) && known.length === 0)
    return problem(403, {
      code: 'unknown_site',
      detail: 'This collector takes no events of this site; its owner can add the site.',
    });
  if (known.length > 0 && known.length === named.length && !known.some((site) => sites.admits(site, origin)))
    return problem(403, {
      code: 'origin_not_allowed',
      detail: 'The site does not admit pages of this origin; its owner can add the origin to the site.',
    });
  return [...new Set(known)];
}

const isStored = ({ status }: Outcome): boolean => status === 'accepted' || status === 'duplicate';

/** Answers a sender of a single event which was not stored, and which may read nothing but the status. */
function notStored(outcome: Outcome, headers: Readonly<Record<string, string>>): Response {
  const { status, code = status, detail = 'The event was not stored.', path, retryAfter } = outcome;
  const members = { path, outcomes: [outcome] };
  if (status === 'rejected') return problem(422, { code, detail, headers, members });
  return retryAfter === undefined
    ? problem(409, { code, detail, headers, members })
    : problem(429, { code, detail, retryAfter, headers, members });
}

/**
 * `POST /v1/events`: takes events and answers for each, after those accepted are on stable storage.
 *
 * A batch is answered 200 even if all its events are rejected, because every one has its outcome. A single event that is not stored is
 * answered with a status that says so: 422 if it is rejected, 409 or 429 if it is to be sent again.
 */
export async function postEvents(
  request: Request,
  { remoteAddress }: RequestInfo,
  context: Context,
): Promise<Response> {
  const { limits, sites, now, log } = context;
  const origin = request.headers.get('origin');
  const batch = await readBatch(request, limits);
  if (!batch.ok) return batch.refusal;
  const siteIds = sitesOf(batch.events, origin, context);
  if (siteIds instanceof Response) return siteIds;
  const { waitSeconds, headers } = context.rateLimiter({ sites: siteIds, remoteAddress });
  if (waitSeconds > 0) return tooManyRequests(waitSeconds, headers);
  const court = { sites, origin, receivedAt: new Date(now()).toISOString() };
  let outcomes: Outcome[];
  try {
    const judged = batch.events.map((event) => judgeEvent(event, court));
    outcomes = await settle(await checkProofs(judged, { ...context, remoteAddress }), batch.events, context);
  } catch (error) {
    log(errorEntry('store_failed', error));
    return storeUnavailable(headers);
  }
  const [first] = outcomes;
  if (batch.mode === 'structured' && first && !isStored(first)) return notStored(first, headers);
  const reply: OutcomeReply = { outcomes, limits: toldLimits(limits) };
  return jsonResponse(reply, { headers: { 'cache-control': 'no-store', ...headers } });
}
