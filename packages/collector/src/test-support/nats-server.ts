import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { findNats, HOW_TO_GET_NATS } from '../../../../scripts/find-nats.mjs';
import { freePort } from '../../../../scripts/start/ports.mjs';

function findNatsServer(): string {
  const found = findNats();
  if (found !== null) return found;
  throw new Error(`Failed to find nats-server, which these tests run. ${HOW_TO_GET_NATS}`);
}

/** A real nats-server with JetStream on this machine, which can be killed and comes back where it was. */
export class NatsServer {
  readonly #folder: string;
  readonly #port: number;
  #process: ChildProcess | null = null;

  private constructor(folder: string, port: number) {
    this.#folder = folder;
    this.#port = port;
  }

  /** @param folder Where it keeps its streams. */
  static async start(folder: string): Promise<NatsServer> {
    const server = new NatsServer(folder, await freePort());
    await server.start();
    return server;
  }

  get url(): string {
    return `nats://127.0.0.1:${this.#port}`;
  }

  /** Starts it, again after it was killed; resolves when it takes connections. */
  async start(): Promise<void> {
    const args = ['--addr', '127.0.0.1', '--port', String(this.#port), '--jetstream', '--store_dir', this.#folder];
    const child = spawn(findNatsServer(), args, { stdio: ['ignore', 'ignore', 'pipe'] });
    this.#process = child;
    await new Promise<void>((resolve, reject) => {
      let said = '';
      child.stderr.on('data', (chunk: Buffer) => {
        said += chunk.toString();
        if (said.includes('Server is ready')) resolve();
      });
      child.once('exit', () => reject(new Error(`Failed to start nats-server: ${said}`)));
      child.once('error', reject);
    });
  }

  /** Ends it at once, as a power cut does, or `SIGTERM` as an operator does. */
  async kill(signal: NodeJS.Signals = 'SIGKILL'): Promise<void> {
    const child = this.#process;
    this.#process = null;
    if (!child) return;
    const exited = once(child, 'exit');
    child.kill(signal);
    await exited;
  }
}
