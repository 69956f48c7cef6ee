import { CliError, SEE_HELP } from './cli-error.js';

/** Where the register is published. */
export type NatsOptions = {
  /** Servers, separated by commas; a user and a password may stand in the first. */
  readonly url: string;
  readonly stream: string;
  /** First part of every subject. */
  readonly prefix: string;
};

/**
 * Where to publish, from the command line or the environment, which other users of the machine cannot see. An empty variable counts as
 * unset.
 *
 * @returns `null` if no server is given.
 * @throws {CliError} If an address or a name is invalid.
 */
export function natsOptions(
  given: { readonly nats?: string; readonly 'nats-stream': string; readonly 'nats-subject': string },
  env: Readonly<Record<string, string | undefined>>,
): NatsOptions | null {
  const url = given.nats ?? (env['HEARBACK_NATS'] || undefined);
  if (url === undefined) return null;
  const { 'nats-stream': stream, 'nats-subject': prefix } = given;
  if (!url.split(',').every((each) => /^(?:nats|tls):\/\/\S+$/.test(each.trim()) && URL.canParse(each.trim())))
    throw new CliError(`--nats takes servers like nats://127.0.0.1:4222, separated by commas; ${SEE_HELP}`);
  if (!/^[A-Za-z0-9_-]{1,64}$/.test(stream))
    throw new CliError(`--nats-stream takes letters, digits, - and _, not "${stream}"; ${SEE_HELP}`);
  if (!/^[A-Za-z0-9_-]+(?:\.[A-Za-z0-9_-]+)*$/.test(prefix))
    throw new CliError(`--nats-subject takes words joined by dots, not "${prefix}"; ${SEE_HELP}`);
  return { url, stream, prefix };
}
