import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest';
import { startCollector } from './collector-process.mjs';

const folder = mkdtempSync(join(tmpdir(), 'hearback-start-'));
afterEach(() => vi.unstubAllEnvs());
afterAll(() => rmSync(folder, { recursive: true }));

describe('startCollector', () => {
  it.each(['HEARBACK_SMTP', 'HEARBACK_NATS'])(
    'leaves %s of the shell to the collector that it is meant for',
    async (name) => {
      vi.stubEnv(name, 'not an address');
      const db = join(folder, `${name}.db`);
      const { child, stop } = await startCollector({
        db,
        port: 0,
        origins: ['https://www.example.org'],
        token: 'token-of-the-test',
      });
      expect(child.exitCode).toBeNull();
      await stop();
    },
  );
});
