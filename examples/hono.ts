/** Hono 4 on Node. Run: `HEARBACK_TOKEN=… node hono.ts` */
import { serve } from '@hono/node-server';
import { getConnInfo } from '@hono/node-server/conninfo';
import { Hono } from 'hono';
import { collector, end, PORT } from './collector.ts';

const app = new Hono();
app.get('/', (context) => context.text('Hello from Hono.'));
app.on('ALL', ['/v1/*', '/console/*'], (context) =>
  collector.fetch(context.req.raw, { remoteAddress: getConnInfo(context).remote.address }),
);

/** Listens to everything. */
export const server = serve({ fetch: app.fetch, port: PORT, hostname: '127.0.0.1' });

process.once('SIGTERM', () => void end(server));
