import { once } from 'node:events';
import type { IncomingMessage } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { expect, it, onTestFinished } from 'vitest';
import { createPortal } from '../server.mjs';

it('goes on after an address that is none, and after a visitor who hangs up half-way', async () => {
  const server = createPortal({ endpoint: 'http://127.0.0.1:9/v1/events' });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const { port } = server.address() as AddressInfo;
  onTestFinished(async () => {
    const closed = once(server, 'close');
    server.close();
    server.closeAllConnections();
    await closed;
  });
  const strange = connect(port, '127.0.0.1');
  strange.end('GET // HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n');
  expect(await text(strange)).toMatch(/^HTTP\/1\.1 404 /);
  const arrived = once(server, 'request');
  const leaving = connect(port, '127.0.0.1');
  leaving.write('POST /en/contact HTTP/1.1\r\nHost: x\r\nContent-Length: 9\r\n\r\na=');
  const [request] = (await arrived) as [IncomingMessage];
  const gone = new Promise<void>((resolve) => request.on('close', resolve));
  leaving.destroy();
  await gone;
  expect((await fetch(`http://127.0.0.1:${port}/en/`)).status).toBe(200);
});
