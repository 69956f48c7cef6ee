import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
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

const textOf = (document: string) => documents.find(({ path }) => path === document)!.text;
const shownCommands = (text: string) =>
  [...text.matchAll(/^(?:[A-Z_]+=\S+ )?hearback-collector (.*)$/gm)].map(([, line = '']) =>
    [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? ''),
  );

describe('the documentation of the collector', () => {
  it('states the limits that apply by default', () => {
    const { maxEvents, maxBytes, maxDepth, maxFileBytes, maxTails, requestsPerSecond, burst } = DEFAULT_LIMITS;
    const api = textOf('docs/collector-api.md');
    expect(api).toContain(`"limits": { "maxEvents": ${maxEvents}, "maxBytes": ${maxBytes} }`);
    expect(api).toContain(`nested more than ${maxDepth} levels deep`);
    expect(api).toContain(`larger than ${maxFileBytes} bytes`);
    expect(api).toContain(`may follow ${maxTails} tails at a time`);
    expect(textOf('docs/collector.md')).toContain(`| ${requestsPerSecond}, ${burst} `);
    expect(textOf('docs/collector.md')).toMatch(new RegExp(`--max-tails N.*\\| ${maxTails} `));
  });

  it('shows every command', () => {
    const commands = documents.flatMap(({ text }) => shownCommands(text));
    const [, names = ''] = /^ +hearback-collector (.+) \[options\]$/m.exec(HELP) ?? [];
    expect(new Set(commands.map((args) => readCommand(args, {}).do))).toEqual(new Set(['run', ...names.split(' | ')]));
  });

  it('lists every option of a running collector', () => {
    const options = [...HELP.matchAll(/^ {2}(--[a-z-]+) /gm)].map(([, option]) => option);
    expect(options).toContain('--site');
    const rows = textOf('docs/collector.md')
      .match(/^\| `--.*$/gm)!
      .join('\n');
    expect(options.filter((option) => !rows.includes(`\`${option}`))).toEqual([]);
  });

  it.each(documents)('$path uses options that the command has', ({ text }) => {
    const given = [...text.matchAll(/\bhearback-collector ([^`\n]*)/g)].map(([, args = '']) => args);
    const options = given.flatMap((args) => args.match(/--[a-z-]+/g) ?? []);
    expect(options.filter((option) => !new RegExp(`${option}\\b`).test(HELP))).toEqual([]);
  });

  it.each(documents)('$path shows commands that can be parsed, and run as they are', ({ text }) => {
    for (const args of shownCommands(text)) expect(() => readCommand(args, {}), args.join(' ')).not.toThrow();
    expect(
      shownCommands(text)
        .flat()
        .filter((arg) => arg.startsWith('$')),
      'variables that nobody has set',
    ).toEqual([]);
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
      const page = connect(Number(new URL(url).port), '127.0.0.1');
      page.write('POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 9\r\n\r\n[', () => page.resetAndDestroy());
      await once(page, 'close');
      // The first may still be answered by a process that is about to end.
      expect((await send('[]')).status).toBe(200);
      expect((await send('[]')).status).toBe(200);
    } finally {
      const ended = once(child, 'close');
      child.kill('SIGKILL');
      await ended;
    }
  });
});
