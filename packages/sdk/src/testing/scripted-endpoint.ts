/** One CloudEvent as it arrived. */
export type ArrivedEvent = {
  readonly id: string;
  readonly source: string;
  readonly type: string;
  readonly subject: string;
  readonly time: string;
  readonly sentat: string;
  readonly attempt: number;
  readonly sdkver: string;
  readonly data: Record<string, unknown>;
};

/** One request as it arrived. */
export type Arrived = {
  readonly url: string;
  readonly init: RequestInit;
  readonly body: string;
  readonly events: readonly ArrivedEvent[];
};

/** One file as it arrived. */
export type ArrivedFile = { readonly url: string; readonly contentType: string; readonly text: string };

/** How an endpoint answers a request; rejecting is a broken connection. */
export type Answer = (request: Arrived) => Response | Promise<Response>;

/** Answers with JSON. */
export const json = (body: unknown, status = 200, headers: Record<string, string> = {}): Response =>
  new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json', ...headers } });

/** Answers with a status alone. */
export const status = (code: number, headers: Record<string, string> = {}): Response =>
  new Response(null, { status: code, headers });

/** A broken connection. */
export const broken: Answer = () => Promise.reject(new TypeError('Failed to fetch'));

/** An endpoint that keeps what arrives before it answers, as scripted, then as it usually does. */
export class ScriptedEndpoint {
  readonly requests: Arrived[] = [];
  readonly files: ArrivedFile[] = [];
  #script: Answer[] = [];
  usually: Answer;
  /** How it answers a file, after it was kept. */
  onFile: (file: ArrivedFile) => Response | Promise<Response> = () => status(201);

  constructor(usually: Answer = () => status(202)) {
    this.usually = usually;
  }

  /** Ids of all that arrived, repeats included. */
  get ids(): string[] {
    return this.requests.flatMap(({ events }) => events.map(({ id }) => id));
  }

  /** Answers to the next requests. */
  script(...answers: Answer[]): void {
    this.#script.push(...answers);
  }

  readonly fetch: typeof globalThis.fetch = async (input, init = {}) => {
    if (init.method === 'PUT') {
      const contentType = new Headers(init.headers).get('content-type')!;
      const file = { url: String(input), contentType, text: await new Response(init.body).text() };
      this.files.push(file);
      return this.onFile(file);
    }
    const body = String(init.body);
    const parsed: unknown = JSON.parse(body);
    const events = (Array.isArray(parsed) ? parsed : [parsed]) as ArrivedEvent[];
    const request = { url: String(input), init, body, events };
    this.requests.push(request);
    const answering = Promise.resolve((this.#script.shift() ?? this.usually)(request));
    const aborted = new Promise<never>((_, reject) =>
      init.signal?.addEventListener('abort', () => reject(new DOMException('Aborted', 'AbortError'))),
    );
    return Promise.race([answering, aborted]);
  };
}

/** Answers with an outcome for each event; an event judged `undefined` is left out. */
export const outcomes =
  (judge: (event: ArrivedEvent) => object | undefined): Answer =>
  ({ events }) =>
    json({
      outcomes: events.flatMap((event) => {
        const verdict = judge(event);
        return verdict ? [{ id: event.id, ...verdict }] : [];
      }),
    });
