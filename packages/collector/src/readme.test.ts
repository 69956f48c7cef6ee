import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { OutcomeReply } from '@hearback/protocol';
import { HELP } from './cli/help.js';
import { readCommand } from './cli/options.js';
import { DEFAULT_LIMITS } from './limits/limits.js';
import { sampleEvent } from './test-support/sample-event.js';
import { temporaryFolder } from './test-support/temporary-folder.js';

const root = join(import.meta.dirname, '../../..');
const documents = globSync('{README.md,docs/*.md,packages/*/README.md}', { cwd: root }).map((path) => ({
  path,
  text: readFileSync(join(root, path), 'utf8'),
}));
const readme = readFileSync(join(import.meta.dirname, '..', 'README.md'), 'utf8');
const [, endpoint = ''] = /```js\n(.*?)```/s.exec(readme) ?? [];
const folder = temporaryFolder();

describe('the README', () => {
  it('tells the limits that hold', () => {
    const { maxEvents, maxBytes, maxDepth, maxFileBytes, requestsPerSecond, burst } = DEFAULT_LIMITS;
    expect(readme).toContain(`"limits": { "maxEvents": ${maxEvents}, "maxBytes": ${maxBytes} }`);
    expect(readme).toContain(`nesting goes past ${maxDepth}`);
    expect(readme).toContain(`past ${maxFileBytes} bytes`);
    expect(readme).toContain(`| ${requestsPerSecond}, ${burst} `);
  });

  it('shows commands that the collector takes', () => {
    const commands = [...readme.matchAll(/^hearback-collector (.*)$/gm)].map(([, line = '']) =>
      [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? ''),
    );
    expect(commands.map((args) => readCommand(args, {}).do)).toEqual([
      'run',
      'token',
      'token',
      'token',
      'verify',
      'webhook',
      'webhook',
      'webhook',
      'webhook',
      'webhook',
      'run',
      'run',
      'mail',
      'mail',
      'erase',
      'erase',
      'rebuild',
      'backup',
      'restore',
    ]);
  });

  it.each(documents)('$path gives the command options that it has', ({ text }) => {
    const given = [...text.matchAll(/\bhearback-collector ([^`\n]*)/g)].map(([, args = '']) => args);
    const options = given.flatMap((args) => args.match(/--[a-z-]+/g) ?? []);
    expect(options.filter((option) => !new RegExp(`${option}\\b`).test(HELP))).toEqual([]);
  });

  it.each(documents)('$path shows commands that can be read', ({ text }) => {
    const shown = [...text.matchAll(/^(?:[A-Z_]+=\S+ )?hearback-collector (.*)$/gm)].map(([, line = '']) => line);
    for (const line of shown) {
      const args = [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? '');
      expect(() => readCommand(args, {}), line).not.toThrow();
    }
  });

  it('shows an endpoint that works, in thirty-odd lines', async () => {
    expect(endpoint.split('\n').filter((line) => line.trim() !== '').length).toBeLessThan(40);
    const file = join(folder, 'endpoint.mjs');
    writeFileSync(file, endpoint);
    const env = { PATH: process.env['PATH'] ?? '', PORT: '0', NODE_NO_WARNINGS: '1' };
    const child = spawn(process.execPath, [file], { cwd: folder, env });
    try {
      const [line] = (await once(child.stdout, 'data')) as [Buffer];
      const url = line.toString().trim();
      const send = (body: string) => fetch(url, { method: 'POST', body });
      const [event, foreign] = [sampleEvent(), sampleEvent({ source: '/hearback/nowhere' })];
      const first = OutcomeReply.parse(await (await send(JSON.stringify([event, foreign, null]))).json());
      expect(first.outcomes.map(({ status }) => status)).toEqual(['accepted', 'rejected', 'rejected']);
      const second = OutcomeReply.parse(await (await send(JSON.stringify(event))).json());
      expect(second.outcomes).toEqual([{ id: event.id, status: 'duplicate' }]);
      const preflight = await fetch(url, { method: 'OPTIONS' });
      expect([preflight.status, preflight.headers.get('access-control-max-age')]).toEqual([204, '7200']);
      expect((await send('[')).status).toBe(400);
      expect((await send(' '.repeat(262_145))).status).toBe(413);
      expect((await fetch(url)).status).toBe(405);
    } finally {
      child.kill('SIGKILL');
    }
  });
});
