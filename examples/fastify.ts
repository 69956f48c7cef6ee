/** Fastify 5. Run: `HEARBACK_TOKEN=… node fastify.ts` */
import Fastify, { type FastifyInstance } from 'fastify';
import { createNodeListener } from '@hearback/collector';
import { collector, end, PORT } from './collector.ts';

const hearback = createNodeListener(collector);

/** A plugin has content type parsers of its own, so that the rest of the app keeps its own. */
async function mountHearback(scope: FastifyInstance) {
  // The collector reads bodies itself and lets go of what is too large.
  scope.removeAllContentTypeParsers();
  scope.addContentTypeParser('*', (_request, _body, done) => done(null));
  for (const path of ['/v1/*', '/console', '/console/*'])
    scope.all(path, (request, reply) => {
      reply.hijack();
      hearback(request.raw, reply.raw);
    });
}

const app = Fastify();
app.get('/', () => 'Hello from Fastify.');
await app.register(mountHearback);
await app.listen({ port: PORT, host: '127.0.0.1' });

/** Listens to everything. */
export const { server } = app;

process.once('SIGTERM', () => void end(server));
