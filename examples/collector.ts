import { createCollector, FolderAttachmentStore, openSqliteStore } from '@hearback/collector';

const { HEARBACK_TOKEN, HEARBACK_DB = './register.db', HEARBACK_ORIGINS = 'https://www.example.org' } = process.env;
if (!HEARBACK_TOKEN)
  throw new Error('Failed to start: expected a token of your own in the environment: HEARBACK_TOKEN.');

const store = openSqliteStore(HEARBACK_DB);

/** The collector that every example mounts. */
export const collector = createCollector({
  store,
  attachments: new FolderAttachmentStore(`${HEARBACK_DB}.files`),
  sites: [{ id: 'portal', origins: HEARBACK_ORIGINS.split(',') }],
  tokens: [HEARBACK_TOKEN],
});

/** Where the examples listen. */
export const PORT = Number(process.env['PORT'] ?? 8787);

/** Of a server what it takes to end it. */
export type Closable = { close(done: () => void): unknown; closeAllConnections?(): void };

/** Ends in order: no new connection is taken, live tails end, requests under way are answered, the register is closed. */
export async function end(server: Closable): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(resolve));
  await collector.close();
  // Answers have a second to arrive; then connections are cut that clients keep or have opened ahead of need.
  const cut = setTimeout(() => server.closeAllConnections?.(), 1000);
  await closed;
  clearTimeout(cut);
  await store.close();
}
