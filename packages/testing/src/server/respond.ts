import type { IncomingMessage, ServerResponse } from 'node:http';

/** How all answers of an endpoint look to a browser. */
export type AnswerStyle = {
  /** Whether pages of other origins may read answers. */
  readonly cors: boolean;
  /** Whether answers say `Cache-Control: no-store`. */
  readonly noStore: boolean;
};

/** An answer to one request. */
export type Answer = {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>> | undefined;
  readonly body?: string | undefined;
  /** Whether `Retry-After` and `RateLimit` may be read across origins. @default true */
  readonly exposed?: boolean | undefined;
  /** Breaks off in the middle of the body. */
  readonly cut?: boolean | undefined;
};

const EXPOSED = 'Retry-After, RateLimit, RateLimit-Policy';

/**
 * Writes an answer, with what a browser wants to see of an endpoint of another origin.
 *
 * @see Fetch Standard, "CORS protocol" and "CORS-safelisted response-header name".
 */
export function respond(response: ServerResponse, style: AnswerStyle, answer: Answer): void {
  const { status, headers = {}, body = '', exposed = true, cut = false } = answer;
  const origin = response.req.headers.origin ?? '*';
  response.writeHead(status, {
    'content-length': Buffer.byteLength(body),
    ...(style.cors && { 'access-control-allow-origin': origin, vary: 'Origin' }),
    ...(style.cors && exposed && { 'access-control-expose-headers': EXPOSED }),
    ...(style.noStore && { 'cache-control': 'no-store' }),
    ...headers,
  });
  if (cut) response.write(body.slice(0, body.length / 2), () => response.destroy());
  else response.end(body);
}

/** Answers a preflight. No CORS, no permission. */
export function respondToPreflight(response: ServerResponse, style: AnswerStyle): void {
  const permission = {
    'access-control-allow-methods': 'POST, PUT',
    'access-control-allow-headers': 'content-type, idempotency-key',
    'access-control-max-age': '7200',
  };
  respond(response, style, { status: 204, headers: style.cors ? permission : {} });
}

/** The whole body of a request. */
export async function readBody(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}
