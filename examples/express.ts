/** Express 5. Run: `HEARBACK_TOKEN=… node express.ts` */
import express from 'express';
import { createNodeListener } from '@hearback/collector';
import { collector, end, PORT } from './collector.ts';

const app = express();

// Before express.json() and the like: the collector reads bodies itself and lets go of what is too large.
app.all(['/v1/*path', '/console{/*path}'], createNodeListener(collector));

app.use(express.json());
app.get('/', (_request, response) => {
  response.send('Hello from Express.');
});

/** Listens to everything. */
export const server = app.listen(PORT, '127.0.0.1');

process.once('SIGTERM', () => void end(server));
