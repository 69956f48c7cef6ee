import { uuidV7, type HearbackEvent, type Outcome } from '@hearback/protocol/light';
import { buildEvent } from '../build-event.js';
import { buildComplaint } from '../voice-builders.js';
import type { EndpointToCheck } from './endpoint-to-check.js';

/** The answer to a request. */
export type Answer = {
  /** 0 if there was no answer. */
  readonly status: number;
  readonly header: (name: string) => string | null;
  /** Whether the body is a web page, such as that of a login or a captive portal. */
  readonly isPage: boolean;
  /** The outcomes in their order; `null` if the answer has none. */
  readonly outcomes: readonly Outcome[] | null;
  /** The answer in a few words, for a finding. */
  readonly shown: string;
  /** The body as JSON; `undefined` if it is not JSON. */
  readonly json: unknown;
};

/** How a request is sent. */
export type SendOptions = { readonly mode?: 'batch' | 'structured'; readonly attempt?: number };

/** Longest wait that an endpoint may ask for, in seconds, and how often. */
const [LONGEST_WAIT_S, MOST_WAITS] = [10, 5];

/** Milliseconds that a page waits for an answer. */
const PATIENCE_MS = 20_000;

const SHOWN = 160;

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** What a body says to people: of a web page, what it shows. As in a browser, what is not ended reaches to the end. */
const wordsOf = (text: string, isPage: boolean): string =>
  (isPage ? text.replace(/<(style|script)\b.*?(?:<\/\1>|$)|<[^>]*(?:>|$)/gis, ' ') : text)
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, SHOWN);

/** Why there was no answer, in a few words. */
function reasonOf(error: unknown): string {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  const code = (cause as { readonly code?: unknown } | null)?.code;
  if (code === 'UND_ERR_SOCKET' || code === 'ECONNRESET') return 'the endpoint closed the connection';
  return cause instanceof Error ? cause.message : String(cause);
}

const membersOf = (value: unknown): Readonly<Record<string, unknown>> => Object(value) as Record<string, unknown>;

/** Sends what a page sends, as a page sends it. */
export class Sender {
  readonly #target: EndpointToCheck;
  readonly #fetch: typeof globalThis.fetch;

  constructor(target: EndpointToCheck) {
    this.#target = target;
    this.#fetch = target.fetch ?? globalThis.fetch;
  }

  /** A new voice of the site. */
  voice(data: object = {}): HearbackEvent {
    const nowMs = Date.now();
    const random = (bytes: Uint8Array<ArrayBuffer>) => crypto.getRandomValues(bytes);
    const draft = buildComplaint({ text: 'Sent by the check of this endpoint.', anonymous: true });
    const event = buildEvent({ ...draft, id: uuidV7({ nowMs, random }) }, { site: this.#target.site, nowMs });
    return { ...event, data: { ...event.data, ...data } } as HearbackEvent;
  }

  /** Posts events, each with what belongs to this attempt, as the SDK does. */
  post(events: readonly object[], { mode = 'batch', attempt = 1 }: SendOptions = {}): Promise<Answer> {
    const sentat = new Date().toISOString();
    const texts = events.map((event) => JSON.stringify({ ...event, sentat, attempt, sdkver: '0.0.0' }));
    return this.postText(mode === 'batch' ? `[${texts.join(',')}]` : texts[0]!, mode);
  }

  /** Posts a text as it is. */
  postText(body: string, mode: 'batch' | 'structured' = 'batch'): Promise<Answer> {
    const type = `application/cloudevents${mode === 'batch' ? '-batch' : ''}+json; charset=utf-8`;
    return this.#ask({ method: 'POST', body, headers: { 'content-type': type } });
  }

  /** Begins to send a batch and hangs up, as a page does that is left or loses its network; by then another request has been answered. */
  async hangUp(): Promise<void> {
    const start = '[{"specversion":"1.0",';
    let hangUp = () => {};
    const body = new ReadableStream<Uint8Array>({
      start: (controller) => {
        controller.enqueue(new TextEncoder().encode(start));
        hangUp = () => controller.error(new Error('The page is gone.'));
      },
    });
    const headers = {
      'content-type': 'application/cloudevents-batch+json; charset=utf-8',
      'content-length': String(2 * start.length),
    };
    const init = { method: 'POST', headers, body, duplex: 'half' } as const;
    const request = this.#fetch(this.#target.url, init).then(
      (answer) => answer.body?.cancel(),
      () => {},
    );
    await this.post([this.voice()]);
    hangUp();
    await request;
  }

  /** Sends the preflight with which a browser asks whether a page of another origin may post. */
  preflight(): Promise<Answer> {
    const headers = { 'access-control-request-method': 'POST', 'access-control-request-headers': 'content-type' };
    return this.#ask({ method: 'OPTIONS', headers });
  }

  async #ask(init: RequestInit & { headers: Record<string, string> }): Promise<Answer> {
    const { url, origin } = this.#target;
    const headers = { ...init.headers, ...(origin !== undefined && { origin }) };
    for (let waits = 0; ; waits++) {
      // oxlint-disable-next-line no-await-in-loop -- waits as long as the endpoint asks for
      const answer = await this.#once(url, { ...init, headers });
      const waitS = Number(answer.header('retry-after') ?? Number.NaN);
      const isAsked = (answer.status === 429 || answer.status === 503) && waitS <= LONGEST_WAIT_S;
      if (!isAsked || waits === MOST_WAITS) return answer;
      // oxlint-disable-next-line no-await-in-loop -- as above
      await new Promise((resolve) => setTimeout(resolve, waitS * 1000));
    }
  }

  async #once(url: string, init: RequestInit): Promise<Answer> {
    try {
      const signal = AbortSignal.timeout(PATIENCE_MS);
      const response = await this.#fetch(url, { redirect: 'manual', credentials: 'omit', ...init, signal });
      const text = await response.text();
      const json = parsed(text);
      const { outcomes } = membersOf(json);
      const type = response.headers.get('content-type') ?? 'no content type';
      const isPage = /html/i.test(type) || /^\s*</.test(text);
      return {
        status: response.status,
        header: (name) => response.headers.get(name),
        isPage,
        outcomes: Array.isArray(outcomes) ? (outcomes as Outcome[]) : null,
        shown: `${response.status} (${type}) ${wordsOf(text, isPage)}`.trim(),
        json,
      };
    } catch (error) {
      const shown = `no answer (${reasonOf(error)})`;
      return { status: 0, header: () => null, isPage: false, outcomes: null, shown, json: undefined };
    }
  }
}
