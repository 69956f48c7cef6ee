import { parseEvent, type HearbackEvent } from '@hearback/protocol';
import type { Outcome } from '@hearback/protocol/light';
import { delay, http, HttpResponse, type HttpHandler } from 'msw';
import type { Behaviour } from './behaviour.js';
import { EventLedger } from './event-ledger.js';
import { readBatch } from './read-batch.js';
import { corsHeaders, preflightReply, problemReply } from './reply.js';
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
  readonly wait?: (delayMs: number) => Promise<unknown>;
};

/**
 * MSW handlers which answer as the collector does: same statuses, headers and outcomes, each event checked against the
 * protocol and counted once by (source, id). Each call has its own state.
 *
 * @param endpoint Address of the endpoint, absolute, or a path in a browser.
 * @param behaviour How the endpoint answers; it accepts by default.
 */
export function endpointHandlers(
  endpoint: string | URL,
  behaviour: Behaviour = { kind: 'accept' },
  { wait = delay }: EndpointOptions = {},
): RehearsedEndpoint {
  const ledger = new EventLedger();
  const requests: string[] = [];
  let current = behaviour;
  let requestsSoFar = 0;
  let giveVerdict = createVerdictGiver(behaviour);

  const behave = (next: Behaviour) => {
    current = next;
    requestsSoFar = 0;
    giveVerdict = createVerdictGiver(next);
  };

  /** The refusal of the whole request that the behaviour asks for, if it does. */
  async function refuse(request: Request) {
    const nth = ++requestsSoFar;
    if (current.kind === 'flaky' && nth <= current.failures)
      return problemReply(request, { status: 503, title: 'Service unavailable', detail: 'The register is not ready.' });
    if (current.kind === 'rate-limited' && nth <= (current.times ?? Infinity)) {
      const { retryAfterS } = current;
      const detail = `Too many requests: come back in ${retryAfterS} s.`;
      return problemReply(request, { status: 429, title: 'Too many requests', detail, retryAfterS });
    }
    if (current.kind === 'slow') await wait(current.delayMs);
    return undefined;
  }

  /** The outcome of one event; none if the behaviour leaves its id out. */
  function outcomeOf(input: unknown): Outcome[] {
    const parsed = parseEvent(input);
    if (!parsed.ok) {
      const { code, path, detail } = parsed;
      return [{ id: idOf(input), status: 'rejected', code, path, detail }];
    }
    const { event } = parsed;
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
    const body = await request.text();
    requests.push(body);
    if (current.kind === 'down' && requestsSoFar++ < (current.times ?? Infinity)) return HttpResponse.error();
    const batch = readBatch(request.headers.get('content-type'), body);
    if (!batch.ok) return problemReply(request, batch.problem);
    const refusal = await refuse(request);
    if (refusal) return refusal;
    return HttpResponse.json({ outcomes: batch.inputs.flatMap(outcomeOf) }, { headers: corsHeaders(request) });
  });
  const preflight = http.options(String(endpoint), ({ request }) => preflightReply(request));
  return { handlers: [post, preflight], received: ledger.events, requests, behave };
}

/** The id of an event that may be broken; empty if it has none. */
function idOf(input: unknown): string {
  const id = typeof input === 'object' && input !== null && 'id' in input ? input.id : undefined;
  return typeof id === 'string' ? id : '';
}
