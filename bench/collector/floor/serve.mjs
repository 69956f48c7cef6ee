import { createServer } from 'node:http';

/**
 * Answers every request with what became of its events, once they are stored. Nothing is checked.
 *
 * @param {(events: { id: string }[]) => void | Promise<void>} store Resolves when they are on stable storage.
 */
export function serve(store) {
  const server = createServer((request, response) => {
    const chunks = [];
    request.on('data', (chunk) => chunks.push(chunk));
    request.on('end', async () => {
      const events = JSON.parse(Buffer.concat(chunks).toString());
      await store(events);
      const body = JSON.stringify({ outcomes: events.map(({ id }) => ({ id, status: 'accepted' })) });
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) });
      response.end(body);
    });
  });
  server.listen(0, '127.0.0.1', () => console.log(`http://127.0.0.1:${server.address().port}`));
  process.once('SIGTERM', () => process.exit(0));
}
