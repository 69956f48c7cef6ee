import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ArrivalLedger } from './arrival-ledger.js';
import { mustBeKind } from '../must-be-kind.js';
import { AttachmentShelf } from './attachment-shelf.js';
import { eventTexts, type EventText } from './event-texts.js';
import type { AttachmentFault, Fault } from './fault.js';
import { judgeEvents } from './judge-events.js';
import type { RecordedRequest } from './recorded-request.js';
import { readBody, respond, respondToPreflight, type Answer, type AnswerStyle } from './respond.js';
import { Watchers } from './watchers.js';

const KINDS: Readonly<Record<Fault['kind'], true>> = {
  accept: true,
  drop: true,
  forget: true,
  stall: true,
  cut: true,
  status: true,
  page: true,
  redirect: true,
  judge: true,
};
const ATTACHMENT_KINDS: Readonly<Record<AttachmentFault['kind'], true>> = {
  accept: true,
  drop: true,
  forget: true,
  status: true,
};

/** How the endpoint treats every request, whatever its script says. */
export type FaultyEndpointOptions = { readonly [Name in keyof AnswerStyle]?: AnswerStyle[Name] | undefined } & {
  /** A request body of more bytes gets 413 and no outcomes. @default no limit */
  readonly maxBytes?: number | undefined;
  /** A request with an event for which this is true gets 400 and no outcomes, and nothing of it is stored. */
  readonly poison?: ((event: EventText) => boolean) | undefined;
  /** Called before a preflight is answered; what it gives is waited for. */
  readonly preflight?: (() => Promise<unknown>) | undefined;
  /** @default 0, any free port */
  readonly port?: number | undefined;
};

/** A real HTTP server that stores events and fails as it is told. */
export type FaultyEndpoint = {
  /** Address for events: `http://127.0.0.1:{port}/v1/events`. Attachments go to `…/v1/attachments/{sha256}`. */
  readonly url: string;
  /** Requests with a body, in the order in which they came. */
  readonly requests: readonly RecordedRequest[];
  /** Preflights that were answered. */
  readonly preflights: number;
  /** What was stored. */
  readonly ledger: ArrivalLedger;
  readonly attachments: AttachmentShelf;
  /**
   * Plays these faults on the next requests for events, one each; afterwards what `behave` said. Replaces an earlier script.
   *
   * @throws {RangeError} If one is of no kind that there is; so do `behave` and `playAttachments`.
   */
  play(script: readonly Fault[]): void;
  /** What happens to requests beyond the script. @default { kind: 'accept' } */
  behave(otherwise: Fault): void;
  /** Plays these faults on the next uploads, one each; afterwards they are accepted. */
  playAttachments(script: readonly AttachmentFault[]): void;
  /** Changes the options from the next request on. */
  configure(options: Omit<FaultyEndpointOptions, 'port'>): void;
  /**
   * Waits for something to have come true; looks whenever a request came, was stored or was answered.
   *
   * @param what Said when it does not come true.
   * @throws {Error} After `timeoutMs`, 10,000 by default.
   */
  until(condition: () => boolean, what: string, timeoutMs?: number): Promise<void>;
  /** Closes the port and every connection, answered or not. */
  close(): Promise<void>;
};

/** The answer where a callback that the test gave threw. */
const callbackFailed = (error: unknown): Answer => ({
  status: 500,
  headers: { 'content-type': 'application/problem+json' },
  body: JSON.stringify({ status: 500, title: 'Internal Server Error', code: 'callback_failed', detail: String(error) }),
});

/**
 * Starts an endpoint on this machine that records every request before it decides what to do with it.
 *
 * @throws {Error} If the port is taken.
 */
export async function createFaultyEndpoint(options: FaultyEndpointOptions = {}): Promise<FaultyEndpoint> {
  const ledger = new ArrivalLedger();
  const attachments = new AttachmentShelf();
  const requests: RecordedRequest[] = [];
  const watchers = new Watchers();
  let settings = options;
  let script: Fault[] = [];
  let attachmentScript: AttachmentFault[] = [];
  let otherwise: Fault = { kind: 'accept' };
  let preflights = 0;

  const style = (): AnswerStyle => ({ cors: settings.cors ?? true, noStore: settings.noStore ?? false });
  const store = (events: readonly EventText[]) => {
    ledger.take(events);
    watchers.look();
  };

  /** What the endpoint says; `undefined` when it says nothing more. */
  const answerTo = async (fault: Fault, events: readonly EventText[]): Promise<Answer | 'reset' | undefined> => {
    const { kind } = fault;
    if (kind === 'judge' || kind === 'accept' || kind === 'cut') {
      const known = new Set(ledger.ids);
      const { stored, body } = judgeEvents(events, known, kind === 'judge' ? fault.judge : undefined);
      store(stored);
      await fault.until?.();
      return { status: 200, headers: { 'content-type': 'application/json' }, body, cut: kind === 'cut' };
    }
    const stores = 'stores' in fault ? fault.stores : undefined;
    if (stores ?? (kind === 'forget' || (kind === 'status' && fault.status < 300))) store(events);
    await fault.until?.();
    if (kind === 'stall') return undefined;
    if (kind === 'drop' || kind === 'forget') return 'reset';
    if (kind === 'page')
      return { status: 200, headers: { 'content-type': 'text/html' }, body: '<!doctype html><title>Log in</title>' };
    if (kind === 'redirect') return { status: 302, headers: { location: fault.to } };
    const { status, headers, exposed, body } = fault;
    const json = body === undefined ? {} : { 'content-type': 'application/json' };
    return { status, exposed, headers: { ...json, ...headers }, body: body === undefined ? '' : JSON.stringify(body) };
  };

  const limited = (bytes: number, events: readonly EventText[]): Fault | undefined => {
    if (bytes > (settings.maxBytes ?? Infinity)) return { kind: 'status', status: 413 };
    return events.some((event) => settings.poison?.(event)) ? { kind: 'status', status: 400 } : undefined;
  };

  const note = (request: IncomingMessage): ((more: Partial<RecordedRequest>) => void) => {
    const { method = '', url: path = '', headers } = request;
    const at = requests.push({ method, path, headers, body: '', bytes: 0, events: [] }) - 1;
    return (more) => {
      requests[at] = { ...requests[at]!, ...more };
      watchers.look();
    };
  };

  const finish = (response: ServerResponse, answer: Answer | 'reset' | undefined) => {
    if (answer === 'reset') response.req.socket.resetAndDestroy();
    else if (answer) respond(response, style(), answer);
    watchers.look();
  };

  const takeEvents = async (request: IncomingMessage, response: ServerResponse) => {
    const record = note(request);
    const planned = script.shift();
    const next = planned ?? otherwise;
    if (next.kind === 'drop') {
      record({ fault: 'drop' });
      await next.until?.();
      return finish(response, 'reset');
    }
    const bytes = await readBody(request);
    const body = bytes.toString('utf8');
    const events = eventTexts(body);
    const fault = planned ?? limited(bytes.length, events) ?? otherwise;
    record({ body, bytes: bytes.length, events, fault: fault.kind });
    finish(response, await answerTo(fault, events));
  };

  const takeAttachment = async (request: IncomingMessage, response: ServerResponse, sha256: string) => {
    const record = note(request);
    const fault = attachmentScript.shift() ?? { kind: 'accept' };
    if (fault.kind === 'drop') {
      record({ fault: 'drop' });
      return finish(response, 'reset');
    }
    const bytes = await readBody(request);
    record({ bytes: bytes.length, fault: fault.kind });
    if (fault.kind === 'status') return finish(response, { status: fault.status, headers: fault.headers });
    if (createHash('sha256').update(bytes).digest('hex') !== sha256) return finish(response, { status: 422 });
    attachments.take({ sha256, mediaType: request.headers['content-type'] ?? '', bytes });
    finish(response, fault.kind === 'forget' ? 'reset' : { status: 201 });
  };

  const server = createServer(async (request, response) => {
    try {
      const isEvents = /^\/v1\/events(?:\?|$)/.test(request.url ?? '');
      const sha256 = /^\/v1\/attachments\/([0-9a-f]{64})$/.exec(request.url ?? '')?.[1];
      if (request.method === 'OPTIONS') {
        await settings.preflight?.();
        preflights++;
        respondToPreflight(response, style());
      } else if (request.method === 'POST' && isEvents) await takeEvents(request, response);
      else if (request.method === 'PUT' && sha256) await takeAttachment(request, response, sha256);
      else respond(response, style(), { status: 404 });
    } catch (error) {
      if (request.complete && !response.headersSent) finish(response, callbackFailed(error));
      // The other side hung up half-way; what it sent so far is recorded.
      else response.destroy();
    }
  });
  server.listen(options.port ?? 0, '127.0.0.1');
  await once(server, 'listening');

  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1/events`,
    requests,
    get preflights() {
      return preflights;
    },
    ledger,
    attachments,
    play(faults) {
      for (const fault of faults) mustBeKind(KINDS, fault);
      script = [...faults];
    },
    behave(fault) {
      mustBeKind(KINDS, fault);
      otherwise = fault;
    },
    playAttachments(faults) {
      for (const fault of faults) mustBeKind(ATTACHMENT_KINDS, fault);
      attachmentScript = [...faults];
    },
    configure: (more) => void (settings = { ...settings, ...more }),
    until: (condition, what, timeoutMs = 10_000) => watchers.until(condition, what, timeoutMs),
    async close() {
      if (!server.listening) return;
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}
