import { unlessItThrows } from './unless-it-throws.js';

/**
 * A message from one tab to the others: voices were `stored` or `settled`, as the store can tell; everything was `purged`; or, as any other text, the
 * id of a voice that was deleted.
 */
export type Bulletin = 'stored' | 'settled' | 'purged' | (string & {});

/** Sends messages to the other tabs of the site. */
export type Channel = { tell(bulletin: Bulletin): void; close(): void };

/** Name of a site's channel. */
export const channelName = (site: string): string => `hearback:${site}`;

/** Opens the channel of a name; `hear` is called with each message of another tab. `undefined` where tabs cannot speak to each other. */
export type OpenChannel = (name: string, hear: (bulletin: unknown) => void) => Channel | undefined;

/** A `BroadcastChannel`; `undefined` if there is none, or Firefox forbids it along with all site data. */
export const broadcastChannel: OpenChannel = (name, hear) =>
  unlessItThrows(() => {
    const channel = new BroadcastChannel(name);
    channel.onmessage = (event) => hear(event.data);
    return { tell: (bulletin: Bulletin) => channel.postMessage(bulletin), close: () => channel.close() };
  });
