import { randomBytes } from 'node:crypto';
import pino from 'pino';
import type { AttachmentStore } from '../attachments/attachment-store.js';
import { FolderAttachmentStore } from '../attachments/folder-attachment-store.js';
import { MemoryAttachmentStore } from '../attachments/memory-attachment-store.js';
import { createCollector } from '../collector.js';
import type { Log } from '../log-entry.js';
import { StreamPublisher } from '../nats/stream-publisher.js';
import { SmtpMailer } from '../mail/smtp-mailer.js';
import { createNodeServer } from '../node-server.js';
import type { Store } from '../store/store.js';
import { WebhookSender } from '../webhooks/webhook-sender.js';
import { CliError } from './cli-error.js';
import { filesFailure, listenFailure } from './describe-failure.js';
import { endInOrder } from './end-in-order.js';
import { openRegister } from './open-register.js';
import type { CliOptions } from './options.js';

/** A collector that runs. */
export type Running = {
  /** Lines that say where it listens. */
  readonly greeting: readonly string[];
  /** Finishes the requests under way, then closes the register. */
  readonly stop: () => Promise<void>;
};

function openFiles({ db, files }: CliOptions): AttachmentStore {
  if (db === ':memory:') return new MemoryAttachmentStore();
  try {
    return new FolderAttachmentStore(files);
  } catch (error) {
    throw filesFailure(files, error);
  }
}

/** @throws {CliError} If nodemailer is not installed. */
async function openMailer({ mail }: CliOptions): Promise<SmtpMailer | null> {
  try {
    return mail && (await SmtpMailer.open(mail.smtp, mail.from));
  } catch {
    throw new CliError(
      'sending mails needs the package nodemailer, which is not installed; run npm install nodemailer.',
    );
  }
}

/** The hosts and ports of servers that are separated by commas. */
const hostsOf = (urls: string): string =>
  urls
    .split(',')
    .map((url) => new URL(url.trim()).host)
    .join(', ');

/** Starts whatever passes events on: webhooks, and NATS if there is one. */
function outgoing(store: Store, { nats }: CliOptions, log: Log): { readonly close: () => Promise<void> } {
  const sender = new WebhookSender({ store, webhooks: store.outgoing, log });
  const publisher =
    nats &&
    new StreamPublisher({
      store,
      cursors: store.outgoing,
      open: async () => {
        // Imported here, so that a collector that publishes nothing does not load the NATS client.
        const { EventStream } = await import('../nats/event-stream.js');
        return EventStream.open(nats);
      },
      prefix: nats.prefix,
      reader: `nats ${nats.stream}`,
      server: hostsOf(nats.url),
      log,
    });
  return { close: async () => void (await Promise.all([sender.close(), publisher?.close()])) };
}

/**
 * Opens the register and listens.
 *
 * @param logLine Receives the lines of the log.
 * @throws {CliError} If the register or the folder of files cannot be opened, or the port is not available.
 */
export async function run(options: CliOptions, logLine: (line: string) => void): Promise<Running> {
  const { db, host, port, sites, limits, proxies } = options;
  const madeToken = options.tokens.length === 0 ? randomBytes(24).toString('base64url') : null;
  const tokens = madeToken === null ? options.tokens : [madeToken];
  const logger = pino(
    {
      level: options.log,
      // Without host name and process id, which log collectors add themselves.
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (level) => ({ level }) },
    },
    { write: (line: string) => logLine(line.trimEnd()) },
  );
  const log: Log = ({ level, ...entry }) => logger[level](entry);
  const mailer = await openMailer(options);
  const store = await openRegister(db);
  const attachments = openFiles(options);
  const collector = createCollector({
    store,
    attachments,
    ...(mailer && { mailer }),
    sites,
    tokens,
    limits,
    log,
    metrics: options.metrics,
  });
  const server = await createNodeServer(collector, { host, port, proxies }).catch(async (error: unknown) => {
    await collector.close();
    await store.close();
    throw listenFailure({ host, port }, error);
  });
  const handingOn = outgoing(store, options, log);
  const fragment = madeToken === null ? '' : `#token=${madeToken}`;
  return {
    greeting: [`Hearback collector listening on ${server.url}`, `Console: ${server.url}/console/${fragment}`],
    stop: () => endInOrder({ server, handingOn, store }),
  };
}
