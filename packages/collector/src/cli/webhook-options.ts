import { isSite } from '@hearback/protocol/light';
import { CASE_TYPES, VOICE_TYPES } from '@hearback/protocol';
import { isLoopback } from '../http/is-loopback.js';
import { BAD_PORTS } from '../webhooks/bad-ports.js';
import { CliError, SEE_HELP } from './cli-error.js';
import { databaseNamed } from './database-name.js';
import { checkedName, readOptions } from './read-options.js';

/** Options of `webhook`. */
export type WebhookOptions = { readonly db: string } & (
  | {
      readonly act: 'add';
      readonly name: string;
      readonly url: string;
      /** Empty for all. */
      readonly types: readonly string[];
      readonly site: string | null;
      /** Whether events already in the register are sent, too. */
      readonly fromTheBeginning: boolean;
    }
  | { readonly act: 'rotate' | 'remove' | 'dead' | 'revive'; readonly name: string }
  | { readonly act: 'list' }
);

const OPTIONS = {
  db: { type: 'string' },
  name: { type: 'string', default: '' },
  url: { type: 'string', default: '' },
  type: { type: 'string', multiple: true, default: [] as string[] },
  site: { type: 'string' },
  'from-the-beginning': { type: 'boolean', default: false },
} as const;

const TYPES: ReadonlySet<string> = new Set([...Object.values(VOICE_TYPES), ...Object.values(CASE_TYPES)]);

const ACTS = ['add', 'list', 'rotate', 'remove', 'dead', 'revive'] as const;

/** Options that an act takes. */
const takenBy = (act: (typeof ACTS)[number]): readonly string[] =>
  act === 'add' ? Object.keys(OPTIONS) : act === 'list' ? ['db'] : ['db', 'name'];

/** `complaint` and `case.resolved` stand for `app.hearback.complaint.v1` and `app.hearback.case.resolved.v1`. */
function typeNamed(text: string): string {
  const type = text.startsWith('app.hearback.') ? text : `app.hearback.${text}.v1`;
  if (!TYPES.has(type))
    throw new CliError(`--type takes a type of event, like complaint or case.resolved, not "${text}"; ${SEE_HELP}`);
  return type;
}

/** Only a receiver on this machine may be sent to without encryption. */
function receiverAt(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : null;
  const isNear = url !== null && isLoopback(url.hostname);
  if (!url || !(url.protocol === 'https:' || (url.protocol === 'http:' && isNear)) || url.username || url.password)
    throw new CliError(
      `webhook add takes a --url that begins with https:// (http:// only on this machine) and has no password in it; ${SEE_HELP}`,
    );
  if (BAD_PORTS.has(Number(url.port)))
    throw new CliError(
      `webhook add takes a --url with another port than port ${url.port}, which fetch does not send to; ${SEE_HELP}`,
    );
  return url.href;
}

/**
 * Reads what follows `webhook` on the command line.
 *
 * @throws {CliError} If it makes no sense.
 */
export function readWebhook(
  [act, ...args]: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): WebhookOptions {
  const known = ACTS.find((each) => each === act);
  if (!known) throw new CliError(`webhook takes add, list, rotate, remove, dead or revive; ${SEE_HELP}`);
  const values = readOptions(args, OPTIONS, { of: `webhook ${known}`, taken: takenBy(known) });
  const db = databaseNamed(values.db, env);
  if (known === 'list') return { db, act: known };
  const { type, site = null } = values;
  const name = checkedName(`webhook ${known}`, values.name);
  if (known !== 'add') return { db, act: known, name };
  if (site !== null && !isSite(site)) throw new CliError(`--site takes the name of a site, not "${site}"; ${SEE_HELP}`);
  return {
    db,
    act: known,
    name,
    url: receiverAt(values.url),
    types: type.map(typeNamed),
    site,
    fromTheBeginning: values['from-the-beginning'],
  };
}
