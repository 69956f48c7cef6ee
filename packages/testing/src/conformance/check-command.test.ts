import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { createFaultyEndpoint } from '../server/faulty-endpoint.js';
import { checkCommand } from './check-command.js';

it('checks an endpoint and exits with 0 if no mandatory rule is broken, otherwise with 1', async () => {
  const endpoint = await createFaultyEndpoint();
  const args = [endpoint.url, '--site', 'portal', '--origin', 'https://www.example.org'];
  const good = await checkCommand(args);
  endpoint.behave({ kind: 'judge', judge: () => ({ status: 'retry' }) });
  const bad = await checkCommand(args);
  await endpoint.close();
  expect([good.code, good.stderr]).toEqual([0, '']);
  expect(good.stdout).toContain('ok    counts-once: ');
  expect(bad.code).toBe(1);
  expect(bad.stdout).toMatch(/\nFAIL {2}names-each-voice: .+\n {6}Expected the outcome "accepted" .+"status":"retry"/);
  expect(bad.stdout).toContain(
    '–     keeps-what-was-said: The data is stored as it was sent. Not checked, as it needs the option "read" of checkEndpoint.\n',
  );
});

it('prints what was found on one line, whatever the answer looks like', async () => {
  const page = createServer((_, response) =>
    response.writeHead(500, { 'content-type': 'text/html' }).end('<html>\r\n  <body>\tNo\nluck</body>\n<style>p {}<b'),
  );
  await once(page.listen(0, '127.0.0.1'), 'listening');
  const { port } = page.address() as AddressInfo;
  const { stdout } = await checkCommand([`http://127.0.0.1:${port}/`, '--site', 'portal']);
  page.close();
  expect(stdout).toContain('got 500 (text/html) No luck. After anything else');
  expect(stdout).toMatch(
    /^(?:(?:(?:ok|FAIL|note|–) +[a-z-]+: |      Expected ).+\n)+\d+ mandatory rules are broken, and \d+ were not checked\.\n$/,
  );
});

it('checks nothing if the endpoint cannot be reached', async () => {
  const { url, close } = await createFaultyEndpoint();
  await close();
  expect(await checkCommand([url, '--site', 'portal'])).toEqual({
    code: 1,
    stdout: '',
    stderr: expect.stringMatching(/^hearback-check-endpoint: http:[^ ]+ cannot be reached \([^\n]+\)\.\n$/),
  });
});

it.each(['--help', '-h'])('prints its usage for %s', async (option) =>
  expect(await checkCommand([option])).toMatchObject({ code: 0, stdout: expect.stringContaining('--site NAME') }),
);

it('has the options that the README uses', async () => {
  const readme = readFileSync(join(import.meta.dirname, '../../README.md'), 'utf8');
  const [, line = ''] = /^npx .* hearback-check-endpoint (.*)$/m.exec(readme) ?? [];
  const { stdout } = await checkCommand(['--help']);
  const options = line.match(/--[a-z-]+/g) ?? [];
  expect(options).toContain('--site');
  for (const option of options) expect(stdout).toContain(`\n  ${option} `);
});

it.each([
  [[], 'got ""'],
  [['portal', '--site', 'portal'], 'got "portal"'],
  [['https://a.example/', 'https://b.example/', '--site', 'portal'], 'one endpoint'],
  [['https://desk:secret@a.example/', '--site', 'portal'], 'without user and password'],
  [['https://a.example/', '--site', 'portal', '--site', 'shop'], '--site is given twice'],
  [['https://a.example/'], 'expected --site with the name of a site'],
  [['https://a.example/', '--site', 'portal', '--origin', 'https://a.example/x'], 'expected --origin with an origin'],
  [['https://a.example/', '--sight', 'portal'], "Unknown option '--sight'"],
])('says in one sentence what is wrong with %j', async (args, says) => {
  const { code, stdout, stderr } = await checkCommand(args);
  expect([code, stdout]).toEqual([1, '']);
  expect(stderr).toMatch(/^hearback-check-endpoint: [^\n]+--help\.\n$/);
  expect(stderr).toContain(says);
});
