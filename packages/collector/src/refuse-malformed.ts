import { STATUS_CODES, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import { endWithProblem } from './http/end-with-problem.js';
import { textOf } from './http/json-response.js';
import { problem, type ProblemDetails } from './http/problem.js';

/** The answer to a client that took too long to send its request. */
export const TOO_SLOW: ProblemDetails = {
  code: 'request_timeout',
  detail: 'The request was not complete in time. Send it again.',
};

/** Answers by Node's code for why no request could be read from a connection. */
const REFUSALS: Readonly<Record<string, readonly [status: number, details: ProblemDetails]>> = {
  ERR_HTTP_REQUEST_TIMEOUT: [408, TOO_SLOW],
  HPE_HEADER_OVERFLOW: [
    431,
    { code: 'headers_too_large', detail: 'There are too many headers, or they are too long.' },
  ],
  HPE_CHUNK_EXTENSIONS_OVERFLOW: [413, { code: 'too_large', detail: 'The extensions of a chunk are too long.' }],
};

const MALFORMED: (typeof REFUSALS)[string] = [
  400,
  { code: 'bad_request', detail: 'This is not a valid HTTP request.' },
];

/** A complete response as it goes over the wire, after which the connection ends. */
function bytesOf(response: Response): string {
  const body = textOf(response) ?? '';
  const headers = [...response.headers, ['content-length', String(Buffer.byteLength(body))], ['connection', 'close']];
  const head = `HTTP/1.1 ${response.status} ${STATUS_CODES[response.status]}\r\n`;
  return `${head}${headers.map(([name, value]) => `${name}: ${value}\r\n`).join('')}\r\n${body}`;
}

/**
 * Makes a server answer with a problem document where Node would answer without a body: if something is not a valid request, came too slowly, or has an
 * unsupported expectation. Nothing is written into a response that is under way; such a connection is cut.
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
    // `end` alone would wait for as long as the client keeps sending.
    socket.end(bytesOf(problem(status, details)), () => socket.destroy());
  });
  server.on('checkExpectation', (_message: IncomingMessage, reply: ServerResponse) => {
    endWithProblem(reply, 417, {
      code: 'expectation_failed',
      detail: 'The only expectation supported is 100-continue.',
    });
  });
}
