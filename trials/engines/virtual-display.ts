import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { findXvfb } from '../../scripts/find-browser.mjs';

let display: Promise<string> | undefined;

async function startDisplay(): Promise<string> {
  const program = findXvfb();
  if (program === null) throw new Error('Failed to find Xvfb. Install it, or name it in XVFB_PATH.');
  const server = spawn(program, ['-displayfd', '3', '-screen', '0', '1280x800x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const failed = once(server, 'exit').then(() => {
    throw new Error('Failed to start Xvfb: it ended at once.');
  });
  process.once('exit', () => server.kill('SIGKILL'));
  const lines = createInterface({ input: server.stdio[3] as NodeJS.ReadableStream });
  const number = await Promise.race([new Promise<string>((resolve) => lines.once('line', resolve)), failed]);
  return `:${number}`;
}

/** A screen nobody sees, for browsers that cannot do without; one for this process, and gone with it. */
export const virtualDisplay = (): Promise<string> => (display ??= startDisplay());
