import type { Admission } from '../access/access.js';
import type { Context } from '../context.js';
import { problem } from '../http/problem.js';
import { registerLine } from '../register-line.js';
import { flag } from '../http/flag.js';
import { queryFault } from '../http/query-fault.js';
import { wholeNumber } from '../http/whole-number.js';
import { followEvents } from './follow-events.js';

const DEFAULT_LIMIT = 100;
const MAX_LIMIT = 1000;

/** A tail of which nothing more is read ends within two minutes; one whose reader vanished without a word, when TCP gives up. */
const TAIL_RETRY_SECONDS = 30;

/**
 * `GET /v1/events`: the register from a cursor on, as NDJSON; with `follow`, as a live tail. Where a page ends before the register does, `Link` goes
 * on, whether or not there was anything on it that the token may see.
 *
 * @see WHATWG HTML, "Server-sent events": `Last-Event-ID` says where a broken tail ended, so it takes precedence over `after`.
 */
export async function readEvents(request: Request, context: Context): Promise<Response> {
  const admission = await context.access(request, 'read');
  if (!admission.ok) return admission.refusal;
  const { searchParams } = new URL(request.url);
  const fault = queryFault(searchParams, { once: ['after', 'limit', 'follow'] });
  if (fault !== null) return badQuery(fault);
  const follows = flag(searchParams.get('follow'));
  if (follows === null) return badQuery('"follow" must be true or false.');
  const from = (follows ? request.headers.get('last-event-id') : null) ?? searchParams.get('after') ?? '0';
  const after = wholeNumber(from, { min: 0, max: Number.MAX_SAFE_INTEGER });
  if (after === null) return badQuery('"after" must be the seq of a record: a whole number from 0.');
  if (follows) return tailFor(admission, { request, after }, context);
  const limit = wholeNumber(searchParams.get('limit') ?? String(DEFAULT_LIMIT), { min: 1, max: MAX_LIMIT });
  if (limit === null) return badQuery(`"limit" must be a whole number from 1 to ${MAX_LIMIT}.`);
  const { records, next } = await admission.register.read({ after, limit });
  return new Response(records.map((record) => `${registerLine(record)}\n`).join(''), {
    headers: {
      'content-type': 'application/x-ndjson; charset=utf-8',
      'cache-control': 'no-store',
      'hearback-next-after': String(next ?? after),
      ...(next !== null && { link: `</v1/events?after=${next}&limit=${limit}>; rel="next"` }),
    },
  });
}

/** A live tail, unless the token follows as many as it may. */
function tailFor(
  { tokenHash, register }: Extract<Admission, { ok: true }>,
  { request, after }: { readonly request: Request; readonly after: number },
  context: Context,
): Response {
  const countEnd = context.tailLimiter.begin(tokenHash);
  if (countEnd !== null) return followEvents(request, { register, after, onEnd: countEnd }, context);
  const { maxTails } = context.limits;
  return problem(429, {
    code: 'too_many_tails',
    detail: `This token follows ${maxTails} live tails at this collector, as many as one may. End one that nobody needs, or use another token.`,
    retryAfter: TAIL_RETRY_SECONDS,
    members: { maxTails },
  });
}

const badQuery = (detail: string): Response => problem(400, { code: 'bad_query', detail });
