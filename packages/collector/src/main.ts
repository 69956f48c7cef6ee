import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { helpOf } from './cli/help.js';
import { CliError } from './cli/cli-error.js';
import { erase } from './cli/erase.js';
import { mail } from './cli/mail.js';
import { readCommand } from './cli/options.js';
import { rebuild } from './cli/rebuild.js';
import { run } from './cli/run.js';
import { token } from './cli/token.js';
import { webhook } from './cli/webhook.js';

/** Umask: files that this process creates are for its user alone, since the register holds what people said in confidence. */
const OWN_EYES = 0o077;

/** Version of this package, from its own package.json, one folder up from both its sources and its built files. */
function ownVersion(): string {
  const text = readFileSync(join(import.meta.dirname, '..', 'package.json'), 'utf8');
  return (JSON.parse(text) as { version: string }).version;
}

/** Runs the command line. Ends the process with code 1 and one sentence on stderr if it cannot. */
export async function main(): Promise<void> {
  surviveLostReaders();
  try {
    const command = readCommand(process.argv.slice(2), process.env);
    if (command.do === 'help') return void process.stdout.write(helpOf(command.about));
    if (command.do === 'version') return void process.stdout.write(`${ownVersion()}\n`);
    process.umask(OWN_EYES);
    const print = (line: string) => void process.stdout.write(`${line}\n`);
    // Imported here, since a collector reads the register on another thread and needs none of this on the main one.
    if (command.do === 'verify') return await (await import('./cli/verify.js')).verify(command.options, print);
    if (command.do === 'backup') return await (await import('./cli/backup.js')).backup(command.options, print);
    if (command.do === 'restore') return await (await import('./cli/backup.js')).restore(command.options, print);
    const random = (bytes: Uint8Array<ArrayBuffer>) => crypto.getRandomValues(bytes);
    const world = { nowMs: Date.now(), random, print };
    if (command.do === 'erase') return await erase(command.options, world);
    if (command.do === 'rebuild') return await rebuild(command.options, world);
    if (command.do === 'token') return await token(command.options, world);
    if (command.do === 'webhook') return await webhook(command.options, world);
    if (command.do === 'mail') return await mail(command.options, world);
    const running = await run(command.options, (line) => process.stderr.write(`${line}\n`));
    // Before the greeting: whoever reads it may send a signal at once.
    stopOnSignal(running.stop);
    for (const line of running.greeting) print(line);
  } catch (error) {
    const sentence = error instanceof CliError ? error.message : String(error);
    process.stderr.write(`hearback-collector: ${sentence}\n`);
    process.exitCode = 1;
  }
}

/**
 * Keeps running when nobody reads the output any more: the log collector may end, and voices are accepted all the same. A command whose output is
 * lost still exits with code 1.
 */
function surviveLostReaders(): void {
  process.stdout.on('error', () => (process.exitCode = 1));
  process.stderr.on('error', () => {});
}

/** The first signal ends the work in order, a second one at once. */
function stopOnSignal(stop: () => Promise<void>): void {
  let isStopping = false;
  const onSignal = () => {
    if (isStopping) process.exit(1);
    isStopping = true;
    stop().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  process.on('SIGTERM', onSignal);
  process.on('SIGINT', onSignal);
}
