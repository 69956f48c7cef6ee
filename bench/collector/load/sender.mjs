import { Agent, request } from 'node:http';
import { BATCH } from '../rig/voices.mjs';

const STORED = /"status":"(?:accepted|duplicate)"/g;

/**
 * Sends bodies over connections that stay open. One that the server has just closed because it was idle is not the server's failure: what was
 * to go over it goes over another, as the SDK would send it again.
 *
 * @param {string} url Of the server.
 * @param {number} connections Most at a time.
 * @returns `send(body)`, which resolves to `null` once every event of a batch is stored and else to what went wrong, and `close()`.
 */
export function sender(url, connections) {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const { hostname, port } = new URL(url);
  const options = { agent, hostname, port, path: '/v1/events', method: 'POST' };
  const once = (body) =>
    new Promise((resolve) => {
      const headers = { 'content-type': 'application/cloudevents-batch+json', 'content-length': body.length };
      const outgoing = request({ ...options, headers }, (response) => {
        const chunks = [];
        response.on('data', (chunk) => chunks.push(chunk));
        response.on('error', ({ code }) => resolve({ failure: code }));
        response.on('end', () => {
          const stored = Buffer.concat(chunks).toString().match(STORED)?.length ?? 0;
          if (response.statusCode !== 200) resolve({ failure: String(response.statusCode) });
          else resolve({ failure: stored === BATCH ? null : `${stored} of ${BATCH} stored` });
        });
      });
      outgoing.on('error', ({ code }) => resolve({ failure: code, wasIdle: outgoing.reusedSocket }));
      outgoing.end(body);
    });
  const send = async (body) => {
    const { failure, wasIdle } = await once(body);
    return wasIdle ? (await once(body)).failure : failure;
  };
  return { send, close: () => agent.destroy() };
}
