import { Agent, request } from 'node:http';
import { BATCH } from '../rig/voices.mjs';

const ACCEPTED = `"status":"accepted"`;

/**
 * Sends bodies over connections that stay open.
 *
 * @param {string} url Of the server.
 * @param {number} connections Most at a time.
 * @returns `send(body)`, which resolves to whether every event of a batch was accepted, and `close()`.
 */
export function sender(url, connections) {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const { hostname, port } = new URL(url);
  const options = { agent, hostname, port, path: '/v1/events', method: 'POST' };
  const send = (body) =>
    new Promise((resolve) => {
      const headers = { 'content-type': 'application/cloudevents-batch+json', 'content-length': body.length };
      const outgoing = request({ ...options, headers }, (response) => {
        const chunks = [];
        response.on('data', (chunk) => chunks.push(chunk));
        response.on('error', () => resolve(false));
        response.on('end', () => {
          const accepted = Buffer.concat(chunks).toString().split(ACCEPTED).length - 1;
          resolve(response.statusCode === 200 && accepted === BATCH);
        });
      });
      outgoing.on('error', () => resolve(false));
      outgoing.end(body);
    });
  return { send, close: () => agent.destroy() };
}
