import { parseEvent, type HearbackEvent } from '@hearback/protocol';
import { VOICE_TYPES, type Outcome } from '@hearback/protocol/light';
import { delay, http, HttpResponse, type HttpHandler } from 'msw';
import type { Behaviour } from './behaviour.js';
import { EventLedger } from './event-ledger.js';
import { mustBeKind } from './must-be-kind.js';
import { readBatch, type BatchLimits } from './read-batch.js';
import { jsonReply, preflightReply, problemReply, type ProblemReply } from './reply.js';
import { createVerdictGiver } from './verdict-giver.js';

/** A rehearsed endpoint: give `handlers` to your MSW server or worker, then look at what arrived. */
export type RehearsedEndpoint = {
  readonly handlers: readonly HttpHandler[];
  /** Events the endpoint has taken in, each once by (source, id), in the order of arrival. Grows as they come. */
  readonly received: readonly HearbackEvent[];
  /** Bodies of all requests as they were sent, answered or not, in order. Grows as they come. */
  readonly requests: readonly string[];
  /** Changes the behaviour from the next request on; what was received stays. */
  readonly behave: (behaviour: Behaviour) => void;
};

/** What tests may replace. */
export type EndpointOptions = {
  /** Waits that many milliseconds; a real timer by default. */
  readonly wait?: ((delayMs: number) => Promise<unknown>) | undefined;
  /** @default 50 events, 262144 bytes, as the collector's */
  readonly limits?: Partial<BatchLimits> | undefined;
};

const LIMITS: BatchLimits = { maxEvents: 50, maxBytes: 262_144 };
const KINDS: Readonly<Record<Behaviour['kind'], true>> = {
  accept: true,
  flaky: true,
  slow: true,
  'rate-limited': true,
  partial: true,
  refusing: true,
  down: true,
};
const voiceTypes = new Set<string>(Object.values(VOICE_TYPES));

/**
 * MSW handlers which answer as the collector does: same statuses, headers and outcomes, each event checked against the
 * protocol and counted once by (source, id). Each call has its own state.
 *
 * @param endpoint Address of the endpoint, absolute, or a path in a browser.
 * @param behaviour How the endpoint answers; it accepts by default.
 * @throws {RangeError} If there is no such behaviour, as `behave` does.
 */
export function endpointHandlers(
  endpoint: string | URL,
  behaviour: Behaviour = { kind: 'accept' },
  options: EndpointOptions = {},
): RehearsedEndpoint {
  mustBeKind(KINDS, behaviour);
  const { wait = delay } = options;
  const limits = { ...LIMITS, ...options.limits };
  const ledger = new EventLedger();
  const requests: string[] = [];
  let current = behaviour;
  let readRequests = 0;
  let giveVerdict = createVerdictGiver(behaviour);

  const behave = (next: Behaviour) => {
    mustBeKind(KINDS, next);
    current = next;
    readRequests = 0;
    giveVerdict = createVerdictGiver(next);
  };

  /** The outcome of one event; none if the behaviour leaves its id out. */
  function outcomeOf(input: unknown): Outcome[] {
    const parsed = parseEvent(input);
    const refuse = (code: string, path: string, detail: string): Outcome[] => [
      { id: idOf(input), status: 'rejected', code, path, detail },
    ];
    if (!parsed.ok) return refuse(parsed.code, parsed.path, parsed.detail);
    const { event } = parsed;
    if (!voiceTypes.has(event.type))
      return refuse('not_a_voice', '/type', 'Changes of a case are not taken from the public.');
    const verdict = giveVerdict(EventLedger.keyOf(event));
    if (verdict.status === 'missing') return [];
    if (verdict.status === 'rejected') return [{ id: event.id, ...verdict }];
    if (verdict.status === 'retry') {
      const { retryAfterS } = verdict;
      return [{ id: event.id, status: 'retry', ...(retryAfterS !== undefined && { retryAfter: retryAfterS }) }];
    }
    const status = ledger.take(event);
    return [{ id: event.id, status: verdict.status === 'duplicate' ? 'duplicate' : status }];
  }

  const post = http.post(String(endpoint), async ({ request }) => {
    const body = await request.text().catch(() => null);
    // The sender has hung up half-way.
    if (body === null) return HttpResponse.error();
    requests.push(body);
    if (current.kind === 'down' && readRequests++ < (current.times ?? Infinity)) return HttpResponse.error();
    const batch = readBatch(request.headers.get('content-type'), body, limits);
    if (!batch.ok) return problemReply(request, batch.problem);
    const refusal = current.kind === 'down' ? undefined : refusalOf(current, ++readRequests);
    if (refusal) return problemReply(request, refusal);
    if (current.kind === 'slow') await wait(current.delayMs);
    const outcomes = batch.inputs.flatMap(outcomeOf);
    const [first] = outcomes;
    if (batch.isSingle && first?.status === 'rejected')
      return problemReply(request, {
        status: 422,
        title: 'Unprocessable Entity',
        code: first.code ?? 'rejected',
        detail: first.detail ?? 'The event was rejected.',
        members: { path: first.path, outcomes },
      });
    return jsonReply(request, { outcomes, limits });
  });
  const preflight = http.options(String(endpoint), ({ request }) => preflightReply(request));
  return { handlers: [post, preflight], received: ledger.events, requests, behave };
}

/** The refusal of the n-th whole request that the behaviour asks for, if it does. */
function refusalOf(behaviour: Behaviour, nth: number): ProblemReply | undefined {
  if (behaviour.kind === 'flaky' && nth <= behaviour.failures)
    return {
      status: 503,
      title: 'Service Unavailable',
      code: 'store_unavailable',
      detail: 'The register cannot be written at the moment; nothing of this request was stored. Send it again.',
      ...(behaviour.retryAfterS !== undefined && { retryAfter: behaviour.retryAfterS }),
    };
  if (behaviour.kind === 'rate-limited' && nth <= (behaviour.times ?? Infinity)) {
    const { retryAfterS } = behaviour;
    return {
      status: 429,
      title: 'Too Many Requests',
      code: 'rate_limited',
      detail: `Too many requests; send again in ${retryAfterS} s.`,
      retryAfter: retryAfterS,
      headers: { ratelimit: `"site";r=0;t=${retryAfterS}` },
    };
  }
  return undefined;
}

/** The id of an event that may be broken; empty if it has none. */
function idOf(input: unknown): string {
  const id = typeof input === 'object' && input !== null && 'id' in input ? input.id : undefined;
  return typeof id === 'string' ? id : '';
}
