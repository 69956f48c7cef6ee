/** A plain Node server that does other things too. Run: `HEARBACK_TOKEN=… node node.ts` */
import { createServer } from 'node:http';
import { createNodeListener } from '@hearback/collector';
import { collector, end, PORT } from './collector.ts';

const hearback = createNodeListener(collector);

/** Hands the collector what is its own, and answers the rest. */
export const server = createServer((request, response) => {
  if (/^\/(?:v1|console)(?:[/?]|$)/.test(request.url ?? '')) hearback(request, response);
  else response.end('Hello from node:http.');
}).listen(PORT, '127.0.0.1');

process.once('SIGTERM', () => void end(server));
