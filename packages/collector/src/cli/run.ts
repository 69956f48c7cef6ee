import { randomBytes } from 'node:crypto';
import type { AttachmentStore } from '../attachments/attachment-store.js';
import { FolderAttachmentStore } from '../attachments/folder-attachment-store.js';
import { MemoryAttachmentStore } from '../attachments/memory-attachment-store.js';
import { createCollector } from '../collector.js';
import type { Log } from '../log-entry.js';
import { createNodeServer } from '../node-server.js';
import { SqliteStore } from '../store/sqlite-store.js';
import { databaseFailure, filesFailure, listenFailure } from './describe-failure.js';
import type { CliOptions } from './options.js';

/** A collector that runs: `stop` answers what is under way, then closes the register. */
export type Running = { readonly stop: () => Promise<void> };

/** Where a run writes: `print` to whoever started it, `logLine` to the log. */
export type RunOutput = { readonly print: (line: string) => void; readonly logLine: (line: string) => void };

function openStore(db: string): SqliteStore {
  try {
    return new SqliteStore(db);
  } catch (error) {
    throw databaseFailure(db, error);
  }
}

function openFiles({ db, files }: CliOptions): AttachmentStore {
  if (db === ':memory:') return new MemoryAttachmentStore();
  try {
    return new FolderAttachmentStore(files);
  } catch (error) {
    throw filesFailure(files, error);
  }
}

/**
 * Opens the register, listens, and says where.
 *
 * @throws {CliError} If the register or the folder of files cannot be opened or the port not be had.
 */
export async function run(options: CliOptions, { print, logLine }: RunOutput): Promise<Running> {
  const { db, host, port, sites, limits, proxies } = options;
  const madeToken = options.tokens.length === 0 ? randomBytes(24).toString('base64url') : null;
  const tokens = madeToken === null ? options.tokens : [madeToken];
  const log: Log = (entry) => {
    if (entry.level === 'error' || options.log === 'info')
      logLine(JSON.stringify({ time: new Date().toISOString(), ...entry }));
  };
  const store = openStore(db);
  const attachments = openFiles(options);
  const collector = createCollector({ store, attachments, sites, tokens, limits, log });
  const server = await createNodeServer(collector, { host, port, proxies }).catch(async (error: unknown) => {
    await store.close();
    throw listenFailure({ host, port }, error);
  });
  print(`Hearback collector listening on ${server.url}`);
  print(`Console: ${server.url}/console/${madeToken === null ? '' : `#token=${madeToken}`}`);
  return {
    stop: async () => {
      await server.close();
      await store.close();
    },
  };
}
