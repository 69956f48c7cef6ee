import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { startCollector } from '../../scripts/start/collector-process.mjs';
import { freePort } from '../../scripts/start/ports.mjs';

/** A voice as the register keeps it. */
export type KeptVoice = { readonly type: string; readonly number: string; readonly data: Record<string, unknown> };

/** The real collector with a register of its own, which takes voices from any page. */
export type Register = {
  readonly endpoint: string;
  /** Waits for the first voice whose data hold this text, and gives every such voice. Fails after half a minute. */
  voicesWith(text: string): Promise<KeptVoice[]>;
  close(): Promise<void>;
};

const WITHIN_MS = 30_000;
const POLL_MS = 25;

/**
 * Starts a collector on a free port.
 *
 * @throws {Error} If it does not start.
 */
export async function startRegister(): Promise<Register> {
  const folder = await mkdtemp(join(tmpdir(), 'hearback-pages-'));
  const db = join(folder, 'register.db');
  const port = await freePort();
  const running = await startCollector({ db, port, origins: ['*'], token: 'token-of-the-pages' });
  const database = new DatabaseSync(db, { readOnly: true });
  const rows = database.prepare('SELECT type, number, event FROM events ORDER BY seq');

  const find = (text: string): KeptVoice[] =>
    (rows.all() as { type: string; number: string; event: string }[])
      .map(({ type, number, event }) => ({ type, number, data: JSON.parse(event).data as Record<string, unknown> }))
      .filter(({ data }) => JSON.stringify(data).includes(text));

  return {
    endpoint: `http://127.0.0.1:${port}/v1/events`,
    async voicesWith(text) {
      const deadline = Date.now() + WITHIN_MS;
      for (;;) {
        const found = find(text);
        if (found.length > 0) return found;
        if (Date.now() > deadline) throw new Error(`Failed to find a voice with ${text} in the register.`);
        // oxlint-disable-next-line no-await-in-loop -- polls
        await new Promise((resolve) => setTimeout(resolve, POLL_MS));
      }
    },
    async close() {
      database.close();
      await running.stop('SIGKILL');
      await rm(folder, { recursive: true, force: true });
    },
  };
}
