import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, describe, expect, it, onTestFinished } from 'vitest';
import { checkEndpoint, reportText } from '@hearback/testing/conformance';
import { startCollector } from '../../scripts/start/collector-process.mjs';
import { freePort } from '../../scripts/start/ports.mjs';

const ORIGIN = 'https://www.example.org';
const folder = mkdtempSync(join(tmpdir(), 'hearback-endpoint-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('checkEndpoint', () => {
  it('finds nothing wrong with the collector, which is killed in between', async () => {
    const [db, port] = [join(folder, 'register.db'), await freePort()];
    const start = () => startCollector({ db, port, origins: [ORIGIN], token: 'token-of-the-check' });
    let running = await start();
    onTestFinished(() => running.stop());
    const report = await checkEndpoint({
      url: `http://127.0.0.1:${port}/v1/events`,
      site: 'portal',
      origin: ORIGIN,
      read: async (id) => {
        const register = new DatabaseSync(db, { readOnly: true, timeout: 30_000 });
        const row = register.prepare('SELECT event FROM events WHERE id = ?').get(id) as { event: string } | undefined;
        register.close();
        return row ? JSON.parse(row.event) : null;
      },
      restart: async () => {
        await running.stop('SIGKILL');
        running = await start();
      },
    });
    expect(report.findings.filter(({ verdict }) => verdict !== 'kept')).toEqual([]);
  });

  it('finds nothing wrong with the short endpoint in the README', async () => {
    const readme = readFileSync(join(import.meta.dirname, '../../packages/collector/README.md'), 'utf8');
    const file = join(folder, 'endpoint.mjs');
    writeFileSync(file, /```js\n(.*?)```/s.exec(readme)![1]!);
    const port = await freePort();
    const env = { PATH: process.env['PATH'] ?? '', PORT: String(port), NODE_NO_WARNINGS: '1' };
    const start = async () => {
      const child = spawn(process.execPath, [file], { cwd: folder, env });
      await once(child.stdout, 'data');
      return child;
    };
    let child = await start();
    onTestFinished(() => void child.kill('SIGKILL'));
    const restart = async () => {
      child.kill('SIGKILL');
      await once(child, 'exit');
      child = await start();
    };
    const report = await checkEndpoint({ url: `http://127.0.0.1:${port}/`, site: 'portal', origin: ORIGIN, restart });
    expect(report.ok, reportText(report)).toBe(true);
  });
});
