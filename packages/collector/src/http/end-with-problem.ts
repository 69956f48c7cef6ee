import type { ServerResponse } from 'node:http';
import { textOf } from './json-response.js';
import { problem, type ProblemDetails } from './problem.js';

/**
 * Answers a request of `node:http` with a problem, and ends its connection.
 *
 * @param then Called when the answer has gone out.
 */
export function endWithProblem(
  reply: ServerResponse,
  status: number,
  details: ProblemDetails,
  then: () => void = () => {},
): void {
  const response = problem(status, details);
  const body = textOf(response) ?? '';
  const headers = { 'content-length': Buffer.byteLength(body), connection: 'close' };
  reply.writeHead(status, { ...Object.fromEntries(response.headers), ...headers }).end(body, then);
}
