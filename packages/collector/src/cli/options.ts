import { DEFAULT_LIMITS, type Limits } from '../limits/limits.js';
import { siteList, type Site } from '../site-list.js';
import { CliError, SEE_HELP } from './cli-error.js';
import { databaseNamed, filesBeside } from './database-name.js';
import { mailOptions, readMail, withTrackingPages, type MailCommand, type MailOptions } from './mail-options.js';
import { natsOptions, type NatsOptions } from './nats-options.js';
import { numberOption, readOptions } from './read-options.js';
import {
  readBackup,
  readErase,
  readRebuild,
  readRestore,
  readToken,
  readVerify,
  type BackupOptions,
  type EraseOptions,
  type RebuildOptions,
  type RestoreOptions,
  type TokenOptions,
  type VerifyOptions,
} from './register-options.js';
import { withServices } from './service-options.js';
import { readWebhook, type WebhookOptions } from './webhook-options.js';

/** What the command line asks for. */
export type CliOptions = {
  readonly db: string;
  /** Folder of the files that go with voices. */
  readonly files: string;
  readonly host: string;
  readonly port: number;
  readonly sites: readonly Site[];
  /** Empty if none was given. */
  readonly tokens: readonly string[];
  readonly limits: Partial<Limits>;
  readonly proxies: number;
  readonly log: 'error' | 'info';
  /** Whether `/metrics` needs a token. */
  readonly metrics: 'token' | 'open';
  /** Where the register is published; `null` for nowhere. */
  readonly nats: NatsOptions | null;
  /** How mails are sent; `null` if none are. */
  readonly mail: MailOptions | null;
};

/** What to do: run a collector, work on a register, or print something. */
export type CliCommand =
  /** `about`: the word before `--help` or after `help`, which need not be a command; `null` for none. */
  | { readonly do: 'help'; readonly about: string | null }
  | { readonly do: 'version' }
  | { readonly do: 'verify'; readonly options: VerifyOptions }
  | { readonly do: 'backup'; readonly options: BackupOptions }
  | { readonly do: 'restore'; readonly options: RestoreOptions }
  | { readonly do: 'erase'; readonly options: EraseOptions }
  | { readonly do: 'rebuild'; readonly options: RebuildOptions }
  | { readonly do: 'token'; readonly options: TokenOptions }
  | { readonly do: 'webhook'; readonly options: WebhookOptions }
  | { readonly do: 'mail'; readonly options: MailCommand }
  | { readonly do: 'run'; readonly options: CliOptions };

const MIB = 1024 * 1024;

/** Characters of a token that the operator chooses: tries are not limited, so its length has to defend everything in the register. */
const MIN_TOKEN = 16;

const OPTIONS = {
  db: { type: 'string' },
  files: { type: 'string' },
  'max-file': { type: 'string', default: String(DEFAULT_LIMITS.maxFileBytes / MIB) },
  host: { type: 'string', default: '127.0.0.1' },
  port: { type: 'string', default: '8787' },
  site: { type: 'string', multiple: true, default: [] as string[] },
  token: { type: 'string', multiple: true, default: [] as string[] },
  rate: { type: 'string', default: String(DEFAULT_LIMITS.requestsPerSecond) },
  burst: { type: 'string', default: String(DEFAULT_LIMITS.burst) },
  'max-tails': { type: 'string', default: String(DEFAULT_LIMITS.maxTails) },
  proxies: { type: 'string', default: '0' },
  log: { type: 'string', default: 'error' },
  metrics: { type: 'string', default: 'token' },
  nats: { type: 'string' },
  'nats-stream': { type: 'string', default: 'HEARBACK' },
  'nats-subject': { type: 'string', default: 'hearback' },
  smtp: { type: 'string' },
  'mail-from': { type: 'string' },
  'tracking-page': { type: 'string', multiple: true, default: [] as string[] },
  service: { type: 'string', multiple: true, default: [] as string[] },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
} as const;

/** `portal=https://a.example,https://b.example` or `portal=*`. */
function site(text: string): Site {
  const [, id, origins] = /^([^=]+)=(.+)$/.exec(text) ?? [];
  if (id === undefined || origins === undefined)
    throw new CliError(
      `--site takes a name and the origins of its pages, like portal=https://www.example.org, not "${text}"; ${SEE_HELP}`,
    );
  return { id, origins: origins === '*' ? '*' : origins.split(',') };
}

/** A core function's error message, reworded as a sentence of this command. */
const asCliError = (error: unknown): CliError => {
  const message = error instanceof Error ? error.message : String(error);
  return new CliError(`${message.replace(/^Failed to /, 'could not ').replace(/\.$/, '')}; ${SEE_HELP}`);
};

function readVersion(args: readonly string[]): CliCommand {
  if (args.length > 0) throw new CliError(`version takes no options; ${SEE_HELP}`);
  return { do: 'version' };
}

/**
 * Reads the command line.
 *
 * @param args Without the program's own name.
 * @param env May set `HEARBACK_TOKEN`, `HEARBACK_DB`, `HEARBACK_NATS`, `HEARBACK_SMTP` and `HEARBACK_MAIL_FROM`.
 * @throws {CliError} If an option is unknown or its value invalid.
 */
export function readCommand(args: readonly string[], env: Readonly<Record<string, string | undefined>>): CliCommand {
  const [first, ...rest] = args;
  if (first === 'help') return { do: 'help', about: rest[0] ?? null };
  if (rest.includes('--help') || rest.includes('-h')) return { do: 'help', about: first ?? null };
  if (first === 'verify') return { do: 'verify', options: readVerify(rest, env) };
  if (first === 'backup') return { do: 'backup', options: readBackup(rest, env) };
  if (first === 'restore') return { do: 'restore', options: readRestore(rest, env) };
  if (first === 'erase') return { do: 'erase', options: readErase(rest, env) };
  if (first === 'token') return { do: 'token', options: readToken(rest, env) };
  if (first === 'rebuild') return { do: 'rebuild', options: readRebuild(rest, env) };
  if (first === 'webhook') return { do: 'webhook', options: readWebhook(rest, env) };
  if (first === 'mail') return { do: 'mail', options: readMail(rest, env) };
  if (first === 'version') return readVersion(rest);
  if (first !== undefined && !first.startsWith('-'))
    throw new CliError(
      `there is no command "${first}"; to run a collector, begin with its options, like --site portal=https://www.example.org, and see --help.`,
    );
  const values = readOptions(args, OPTIONS);
  if (values.help) return { do: 'help', about: null };
  if (values.version) return { do: 'version' };
  const { log, metrics } = values;
  if (log !== 'error' && log !== 'info') throw new CliError(`--log takes error or info, not "${log}"; ${SEE_HELP}`);
  if (metrics !== 'token' && metrics !== 'open')
    throw new CliError(`--metrics takes token or open, not "${metrics}"; ${SEE_HELP}`);
  if (values.site.length === 0)
    throw new CliError('no site is named; add one like --site portal=https://www.example.org, and see --help.');
  const sites = withServices(withTrackingPages(values.site.map(site), values['tracking-page']), values.service);
  const tokens = values.token.length > 0 ? values.token : env['HEARBACK_TOKEN'] ? [env['HEARBACK_TOKEN']] : [];
  if (tokens.some((token) => !/^\S+$/.test(token)))
    throw new CliError(`a token must be text without spaces, and not empty; ${SEE_HELP}`);
  if (tokens.some((token) => token.length < MIN_TOKEN))
    throw new CliError(
      `a token of fewer than ${MIN_TOKEN} characters can be guessed; choose a longer one at random, or leave it out to have one generated; ${SEE_HELP}`,
    );
  const limits = {
    requestsPerSecond: numberOption('rate', values.rate, { max: 1_000_000, isWhole: false }),
    burst: numberOption('burst', values.burst, { min: 1, max: 1_000_000 }),
    maxTails: numberOption('max-tails', values['max-tails'], { min: 1, max: 1_000_000 }),
    maxFileBytes:
      MIB * numberOption('max-file', values['max-file'], { min: 1, max: DEFAULT_LIMITS.maxFileBytes / MIB }),
  };
  try {
    siteList(sites);
  } catch (error) {
    throw asCliError(error);
  }
  const port = numberOption('port', values.port, { max: 65_535 });
  const proxies = numberOption('proxies', values.proxies, { max: 16 });
  const db = databaseNamed(values.db, env);
  const { host, files = filesBeside(db) } = values;
  const nats = natsOptions(values, env);
  const mail = mailOptions(values, env);
  return { do: 'run', options: { db, files, host, port, sites, tokens, limits, proxies, log, metrics, nats, mail } };
}
