import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';

const PACKAGE = join(import.meta.dirname, '..', '..');

/**
 * Builds the package as it is published, except the console, into a folder.
 *
 * @returns Path of its command.
 */
export async function builtCli(folder: string): Promise<string> {
  const options = { outDir: join(folder, 'dist'), emptyOutDir: true };
  await build({ root: PACKAGE, configFile: join(PACKAGE, 'vite.config.ts'), logLevel: 'warn', build: options });
  for (const part of ['bin', 'package.json']) cpSync(join(PACKAGE, part), join(folder, part), { recursive: true });
  // What it depends on is installed beside it.
  symlinkSync(join(PACKAGE, 'node_modules'), join(folder, 'node_modules'));
  return join(folder, 'bin', 'hearback-collector.js');
}

/** What a process that has ended said. */
export type Ended = { readonly code: number | null; readonly stdout: string; readonly stderr: string };

/** A process of the command. */
export class CliProcess {
  readonly #child: ChildProcess;
  readonly #ended: Promise<unknown>;
  readonly #firstLine: Promise<void>;
  #stdout = '';
  #stderr = '';

  constructor(command: string, args: readonly string[], env: Readonly<Record<string, string>> = {}) {
    this.#child = spawn(process.execPath, [command, ...args], {
      env: { PATH: process.env['PATH'] ?? '', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.#ended = once(this.#child, 'close');
    this.#child.stderr!.on('data', (chunk: Buffer) => (this.#stderr += chunk.toString()));
    this.#firstLine = new Promise((resolve) => {
      this.#child.stdout!.on('data', (chunk: Buffer) => {
        this.#stdout += chunk.toString();
        if (this.#stdout.includes('Console: ') && this.#stdout.endsWith('\n')) resolve();
      });
    });
  }

  /** Where it listens, once it does. */
  async url(): Promise<string> {
    await Promise.race([this.#firstLine, this.#ended]);
    const url = /listening on (\S+)/.exec(this.#stdout)?.[1];
    if (url === undefined) throw new Error(`Failed to start the collector: ${this.#stderr || 'it said nothing'}.`);
    return url;
  }

  /** Sends a signal to this process alone. */
  kill(signal: NodeJS.Signals): void {
    this.#child.kill(signal);
  }

  /** Stops reading its output, as a log collector does that ends. */
  leave(): void {
    this.#child.stdout!.destroy();
    this.#child.stderr!.destroy();
  }

  async ended(): Promise<Ended> {
    await this.#ended;
    return { code: this.#child.exitCode, stdout: this.#stdout, stderr: this.#stderr };
  }
}
