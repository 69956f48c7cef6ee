import { Actor, isSite, parseCaseNumber } from '@hearback/protocol';
import { SCOPES, type Scope } from '../access/scopes.js';
import type { SeenSites } from '../access/seen-sites.js';
import type { ErasureScope } from '../register/sealed-places.js';
import type { ChainHead } from '../register/verify-chain.js';
import { CliError, SEE_HELP } from './cli-error.js';
import { databaseNamed, filesBeside } from './database-name.js';
import { checkedName, numberOption, readOptions } from './read-options.js';

/** Options of `verify`. */
export type VerifyOptions = { readonly db: string; readonly head?: ChainHead };

/** Options of `erase`: one case, or all that have been left alone for some days. */
export type EraseOptions = {
  readonly db: string;
  readonly files: string;
  readonly scopes: readonly ErasureScope[];
  readonly reason: string;
  readonly by: string;
  readonly of: { readonly number: string } | { readonly untouchedForDays: number };
};

/** Options of `backup`: where the register and its files are, and where the copy goes. */
export type BackupOptions = { readonly db: string; readonly files: string; readonly to: string };

/** Options of `restore`: where the register and its files go, and where the copy is. */
export type RestoreOptions = { readonly db: string; readonly files: string; readonly from: string };

/** Options of `rebuild`. */
export type RebuildOptions = { readonly db: string };

/** Options of `token`. */
export type TokenOptions = { readonly db: string } & (
  | {
      readonly act: 'create';
      readonly name: string;
      readonly scope: Scope;
      readonly displayName: string | null;
      readonly role: string | null;
      /** Sites that it is bound to; `null` for all. */
      readonly sites: SeenSites;
    }
  | { readonly act: 'revoke'; readonly name: string }
  | { readonly act: 'list' }
);

const DB = { type: 'string' } as const;

type Env = Readonly<Record<string, string | undefined>>;

const REBUILD = { db: DB } as const;
const COPY = { db: DB, files: { type: 'string' } } as const;
const BACKUP = { ...COPY, to: { type: 'string', default: '' } } as const;
const RESTORE = { ...COPY, from: { type: 'string', default: '' } } as const;
const VERIFY = { db: DB, head: { type: 'string' } } as const;
const ERASE = {
  db: DB,
  files: { type: 'string' },
  number: { type: 'string' },
  'untouched-for': { type: 'string' },
  reason: { type: 'string', default: '' },
  words: { type: 'boolean', default: false },
  by: { type: 'string', default: 'operator' },
} as const;

const TOKEN = {
  db: DB,
  name: { type: 'string', default: '' },
  scope: { type: 'string', default: '' },
  'display-name': { type: 'string' },
  role: { type: 'string' },
  site: { type: 'string', multiple: true, default: [] as string[] },
} as const;

/** Options that each act of `token` takes. */
const TAKEN = { create: Object.keys(TOKEN), list: ['db'], revoke: ['db', 'name'] } as const;

/** A number of days above this is a typing error. */
const MAX_DAYS = 36_500;

/**
 * Reads what follows `verify` on the command line.
 *
 * @throws {CliError} If it makes no sense.
 */
export function readVerify(args: readonly string[], env: Env): VerifyOptions {
  const { db: given, head } = readOptions(args, VERIFY);
  const db = databaseNamed(given, env);
  if (head === undefined) return { db };
  const [, seq, hash] = /^(\d{1,15}):([0-9a-f]{64})$/.exec(head) ?? [];
  if (seq === undefined || hash === undefined)
    throw new CliError(`--head takes a head that verify printed, like 12:9f86…, not "${head}"; ${SEE_HELP}`);
  return { db, head: { seq: Number(seq), hash } };
}

/**
 * Reads what follows `erase` on the command line.
 *
 * @throws {CliError} If it makes no sense.
 */
export function readErase(args: readonly string[], env: Env): EraseOptions {
  const values = readOptions(args, ERASE);
  const db = databaseNamed(values.db, env);
  const { files = filesBeside(db), reason, by, number: text, 'untouched-for': days } = values;
  const scopes: ErasureScope[] = values.words ? ['contact', 'words'] : ['contact'];
  const common = { db, files, scopes, reason: reason.trim(), by };
  if (common.reason === '') throw new CliError(`erase needs a --reason, which stays on record; ${SEE_HELP}`);
  if ((text === undefined) === (days === undefined))
    throw new CliError(`erase takes either --number or --untouched-for; ${SEE_HELP}`);
  if (days !== undefined)
    return { ...common, of: { untouchedForDays: numberOption('untouched-for', days, { max: MAX_DAYS }) } };
  const number = parseCaseNumber(text ?? '');
  if (number === null)
    throw new CliError(`--number takes the number of a case, like 355N-QJPA-54EC, not "${text}"; ${SEE_HELP}`);
  return { ...common, of: { number } };
}

/** A name or role that is shown to the public; `null` if none was given. */
function publicName(option: string, text: string | undefined): string | null {
  if (text === undefined) return null;
  const name = Actor.shape.name.safeParse(text.trim());
  if (!name.success) throw new CliError(`--${option} takes 1 to 200 characters, not "${text}"; ${SEE_HELP}`);
  return name.data ?? null;
}

/** The sites of a token, each once; `null` if none is named. */
function sitesNamed(names: readonly string[]): SeenSites {
  const odd = names.find((name) => !isSite(name));
  if (odd !== undefined) throw new CliError(`--site takes the name of a site, not "${odd}"; ${SEE_HELP}`);
  const [first, ...others] = new Set(names);
  return first === undefined ? null : [first, ...others];
}

/**
 * Reads what follows `token` on the command line.
 *
 * @throws {CliError} If it makes no sense.
 */
export function readToken([act, ...args]: readonly string[], env: Env): TokenOptions {
  if (act !== 'create' && act !== 'revoke' && act !== 'list')
    throw new CliError(`token takes create, list or revoke; ${SEE_HELP}`);
  const {
    db: given,
    name,
    scope: text,
    'display-name': displayName,
    role,
    site,
  } = readOptions(args, TOKEN, {
    of: `token ${act}`,
    taken: TAKEN[act],
  });
  const db = databaseNamed(given, env);
  if (act === 'list') return { db, act };
  checkedName(`token ${act}`, name);
  if (act === 'revoke') return { db, act, name };
  const scope = SCOPES.find((each) => each === text);
  if (!scope) throw new CliError(`token create takes a --scope: ${SCOPES.join(', ')}; ${SEE_HELP}`);
  if (role !== undefined && displayName === undefined)
    throw new CliError(`token create takes a --role together with a --display-name; ${SEE_HELP}`);
  return {
    db,
    act,
    name,
    scope,
    displayName: publicName('display-name', displayName),
    role: publicName('role', role),
    sites: sitesNamed(site),
  };
}

/**
 * Reads what follows `rebuild` on the command line.
 *
 * @throws {CliError} If it makes no sense.
 */
export const readRebuild = (args: readonly string[], env: Env): RebuildOptions => ({
  db: databaseNamed(readOptions(args, REBUILD).db, env),
});

/**
 * Reads what follows `backup` on the command line.
 *
 * @throws {CliError} If it makes no sense.
 */
export function readBackup(args: readonly string[], env: Env): BackupOptions {
  const { db: given, files, to } = readOptions(args, BACKUP);
  if (to === '') throw new CliError(`backup needs --to, the file to copy to; ${SEE_HELP}`);
  const db = databaseNamed(given, env);
  return { db, files: files ?? filesBeside(db), to };
}

/**
 * Reads what follows `restore` on the command line.
 *
 * @throws {CliError} If it makes no sense.
 */
export function readRestore(args: readonly string[], env: Env): RestoreOptions {
  const { db: given, files, from } = readOptions(args, RESTORE);
  if (from === '') throw new CliError(`restore needs --from, the backup to copy from; ${SEE_HELP}`);
  const db = databaseNamed(given, env);
  return { db, files: files ?? filesBeside(db), from };
}
