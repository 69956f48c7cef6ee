/**
 * What a tab tells the others: voices were `stored` or `settled`, and the store says which; everything was `purged`; or a voice was forgotten,
 * whose id this is.
 */
export type Bulletin = 'stored' | 'settled' | 'purged' | (string & {});

/** A line to the other tabs of the site. */
export type Channel = { tell(bulletin: Bulletin): void; close(): void };

/** Opens a line; `hear` gets what other tabs tell. */
export type OpenChannel = (name: string, hear: (bulletin: unknown) => void) => Channel;

/** A line by `BroadcastChannel`; a dead one where there is none. */
export const broadcastChannel: OpenChannel = (name, hear) => {
  if (typeof BroadcastChannel === 'undefined') return { tell() {}, close() {} };
  const channel = new BroadcastChannel(name);
  channel.onmessage = (event) => hear(event.data);
  return { tell: (bulletin) => channel.postMessage(bulletin), close: () => channel.close() };
};
