import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

let display: Promise<string> | undefined;

async function startDisplay(): Promise<string> {
  const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1280x800x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const failed = new Promise<never>((_, reject) => {
    server.once('error', () => reject(new Error('Failed to start Xvfb. Install it: `apt-get install -y xvfb`.')));
  });
  process.once('exit', () => server.kill('SIGKILL'));
  const lines = createInterface({ input: server.stdio[3] as NodeJS.ReadableStream });
  const number = await Promise.race([new Promise<string>((resolve) => lines.once('line', resolve)), failed]);
  return `:${number}`;
}

/** A screen nobody sees, for browsers that cannot do without; one for this process, and gone with it. */
export const virtualDisplay = (): Promise<string> => (display ??= startDisplay());
