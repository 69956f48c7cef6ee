import { STATUS_CODES, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import { endWithProblem } from './http/end-with-problem.js';
import { textOf } from './http/json-response.js';
import { problem, type ProblemDetails } from './http/problem.js';

/** What a client is told that took too long to send its request. */
export const TOO_SLOW: ProblemDetails = {
  code: 'request_timeout',
  detail: 'The request did not come to its end in time. Send it again.',
};

/** Why no request could be read from a connection, as Node calls it. */
const REFUSALS: Readonly<Record<string, readonly [status: number, details: ProblemDetails]>> = {
  ERR_HTTP_REQUEST_TIMEOUT: [408, TOO_SLOW],
  HPE_HEADER_OVERFLOW: [431, { code: 'headers_too_large', detail: 'The headers are too many, or too long.' }],
  HPE_CHUNK_EXTENSIONS_OVERFLOW: [413, { code: 'too_large', detail: 'The extensions of a chunk are too long.' }],
};

const MALFORMED: (typeof REFUSALS)[string] = [
  400,
  { code: 'bad_request', detail: 'The request is none that HTTP knows.' },
];

/** A whole answer as it goes over the wire, after which the connection ends. */
function bytesOf(response: Response): string {
  const body = textOf(response) ?? '';
  const headers = [...response.headers, ['content-length', String(Buffer.byteLength(body))], ['connection', 'close']];
  const head = `HTTP/1.1 ${response.status} ${STATUS_CODES[response.status]}\r\n`;
  return `${head}${headers.map(([name, value]) => `${name}: ${value}\r\n`).join('')}\r\n${body}`;
}

/**
 * Has a server say as a problem what Node would answer without a body: that what came is no request, or came too slowly, or expects what
 * there is not. Nothing is written into an answer that is under way; such a connection is cut.
 *
 * @see https://nodejs.org/api/http.html#event-clienterror
 */
export function refuseMalformed(server: Server): void {
  const answering = new WeakMap<Duplex, Set<ServerResponse>>();
  server.on('request', ({ socket }: IncomingMessage, reply: ServerResponse) => {
    const replies = answering.get(socket) ?? new Set();
    answering.set(socket, replies.add(reply));
    reply.once('close', () => replies.delete(reply));
  });
  server.on('clientError', (error: NodeJS.ErrnoException, socket: Duplex) => {
    const hasBegun = [...(answering.get(socket) ?? [])].some(({ headersSent }) => headersSent);
    if (!socket.writable || hasBegun || error.code === 'ECONNRESET') {
      socket.destroy();
      return;
    }
    const [status, details] = REFUSALS[error.code ?? ''] ?? MALFORMED;
    // `end` alone would wait for as long as the client goes on sending.
    socket.end(bytesOf(problem(status, details)), () => socket.destroy());
  });
  server.on('checkExpectation', (_message: IncomingMessage, reply: ServerResponse) => {
    endWithProblem(reply, 417, {
      code: 'expectation_failed',
      detail: 'Nothing can be expected here but 100-continue.',
    });
  });
}
