import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { findXvfb } from '../../scripts/find-browser.mjs';

/** A screen nobody sees. */
export type VirtualDisplay = {
  /** What DISPLAY has to be. */
  readonly name: string;
  close(): void;
};

/**
 * Starts a screen for one browser that cannot do without. It ends with that browser, however that ends.
 *
 * @throws {Error} If there is no Xvfb, or it does not start.
 */
export async function openVirtualDisplay(): Promise<VirtualDisplay> {
  const program = findXvfb();
  if (program === null) throw new Error('Failed to find Xvfb. Install it, or name it in XVFB_PATH.');
  const server = spawn(program, ['-displayfd', '3', '-terminate', '-screen', '0', '1280x800x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const failed = once(server, 'exit').then(() => Promise.reject(new Error('Failed to start Xvfb: it ended at once.')));
  const lines = createInterface({ input: server.stdio[3] as NodeJS.ReadableStream });
  const [number] = (await Promise.race([once(lines, 'line'), failed])) as [string];
  failed.catch(() => {});
  return { name: `:${number}`, close: () => void server.kill('SIGKILL') };
}
