import type { Outcome, OutcomeReply } from '@hearback/protocol';
import type { Context, RequestInfo } from '../context.js';
import { jsonResponse } from '../http/json-response.js';
import { problem } from '../http/problem.js';
import { storeUnavailable, tooManyRequests } from '../http/try-later.js';
import { checkProofs } from '../intake/check-proofs.js';
import { judgeEvent, siteNamed } from '../intake/judge-event.js';
import { readBatch, statedLimits, type SentEvent } from '../intake/read-batch.js';
import { settle } from '../intake/settle.js';
import { errorEntry } from '../log-entry.js';

/** The sites a request is for, or the response that refuses it because of them. */
function sitesOf(events: readonly SentEvent[], origin: string | null, { sites }: Context): Response | string[] {
  const named = events.map(({ value }) => siteNamed(value));
  const known = named.filter((site) => site !== null && sites.has(site)) as string[];
  if (events.length > 0 && named.every((site) => site !== null) && known.length === 0)
    return problem(403, {
      code: 'unknown_site',
      detail: 'This collector does not accept events for this site; its operator can add the site.',
    });
  if (known.length > 0 && known.length === named.length && !known.some((site) => sites.admits(site, origin)))
    return problem(403, {
      code: 'origin_not_allowed',
      detail: 'The site does not admit pages of this origin; the operator can add the origin to the site.',
    });
  return [...new Set(known)];
}

const isStored = ({ status }: Outcome): boolean => status === 'accepted' || status === 'duplicate';

/** The response for a single event that was not stored. Its sender may look at nothing but the status. */
function notStored(outcome: Outcome, headers: Readonly<Record<string, string>>): Response {
  const { status, code = status, detail = 'The event was not stored.', path, retryAfter } = outcome;
  const members = { path, outcomes: [outcome] };
  if (status === 'rejected') return problem(422, { code, detail, headers, members });
  return retryAfter === undefined
    ? problem(409, { code, detail, headers, members })
    : problem(429, { code, detail, retryAfter, headers, members });
}

/**
 * `POST /v1/events`: takes events and answers for each, once those accepted are on stable storage.
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
  const criteria = { sites, origin, receivedAt: new Date(now()).toISOString() };
  let outcomes: Outcome[];
  try {
    const judged = batch.events.map((event) => judgeEvent(event, criteria));
    outcomes = await settle(await checkProofs(judged, { ...context, remoteAddress }), batch.events, context);
  } catch (error) {
    log(errorEntry('store_failed', error));
    return storeUnavailable(headers);
  }
  const [first] = outcomes;
  if (batch.mode === 'structured' && first && !isStored(first)) return notStored(first, headers);
  const reply: OutcomeReply = { outcomes, limits: statedLimits(limits) };
  return jsonResponse(reply, { headers: { 'cache-control': 'no-store', ...headers } });
}
