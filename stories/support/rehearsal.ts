import type { HearbackEvent } from '@hearback/protocol';
import { endpointHandlers, type Behaviour } from '@hearback/testing';
import { http, HttpResponse } from 'msw';
import { setupWorker } from 'msw/browser';
import { leaveCases } from './earlier-visit.js';
import { ENDPOINT } from './endpoint.js';

/** The endpoint and the site of one showing of a story. */
export type Rehearsal = {
  /** A site of its own, so that no voice of another story waits in its outbox. */
  readonly site: string;
  /** Events of this site that the endpoint has taken in, each once. */
  readonly received: () => readonly HearbackEvent[];
  /** Changes how the endpoint answers from now on. */
  readonly behave: (behaviour: Behaviour) => void;
};

/** What a story says of its endpoint. */
type Scenario = {
  readonly endpoint?: Behaviour;
  readonly tracked?: object | number;
  readonly filesRefused?: string;
  readonly casesLeft?: number;
};

const worker = setupWorker();
const started = worker.start({
  quiet: true,
  onUnhandledFrame: 'bypass',
  serviceWorker: { url: './mockServiceWorker.js' },
});

/**
 * Loader: puts the endpoint that the story asks for in `parameters.endpoint` behind its elements. What it tells of any case is in
 * `parameters.tracked`: a case, or the status of a refusal; nobody can reach it where there is neither. Files wait, unless it refuses them with
 * the words in `parameters.filesRefused`. An earlier visit has raised as many cases as `parameters.casesLeft` says.
 */
export async function rehearse({ parameters }: { parameters: Scenario }) {
  await started;
  const site = `story-${crypto.randomUUID()}`;
  const { handlers, received, behave } = endpointHandlers(ENDPOINT, parameters.endpoint);
  const { tracked, filesRefused: detail, casesLeft = 0 } = parameters;
  const look = http.get(new URL('cases/:number', ENDPOINT).href, () => {
    if (typeof tracked === 'number') return new HttpResponse(null, { status: tracked });
    return tracked ? HttpResponse.json(tracked) : HttpResponse.error();
  });
  const file = http.put(new URL('attachments/:sha256', ENDPOINT).href, () =>
    detail ? HttpResponse.json({ code: 'unwanted', detail }, { status: 415 }) : HttpResponse.error(),
  );
  worker.resetHandlers(...handlers, look, file);
  if (casesLeft) await leaveCases(site, casesLeft);
  const ofThisSite = () => received.filter((event) => event.source === `/hearback/${site}`);
  return { rehearsal: { site, received: ofThisSite, behave } satisfies Rehearsal };
}

/** The rehearsal of the story being shown. */
export const rehearsalOf = ({ loaded }: { loaded: Record<string, unknown> }) => loaded['rehearsal'] as Rehearsal;
