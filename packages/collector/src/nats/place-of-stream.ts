import type { Store } from '../store/store.js';
import type { EventStream, StreamEnd } from './event-stream.js';

/** Where publishing goes on. */
export type StreamPlace = {
  /** Place in the register of the last event that is in the stream. */
  readonly seq: number;
  /** Events behind it in the stream that the register does not have at those places: it was restored from a backup since. */
  readonly strangers: ReadonlySet<string>;
};

/**
 * How far a stream has come in this register: the last of its messages that the register has, too. Usually that is its last one. Behind a
 * register that was restored from a backup it is an older one, and what the register takes from there on is new though its places are not.
 *
 * @param remembered Counts where the stream does not tell: it is new, or was emptied.
 * @throws {Error} If the stream or the register cannot be read.
 */
export async function placeOfStream(
  stream: Pick<EventStream, 'markAt'>,
  { firstSeq, streamSeq, last }: StreamEnd,
  store: Pick<Store, 'read'>,
  remembered: () => Promise<number>,
): Promise<StreamPlace> {
  const strangers = new Set<string>();
  if (last === null || last.registerSeq === 0) return { seq: await remembered(), strangers };
  for (let at = streamSeq; at >= Math.max(firstSeq, 1); at -= 1) {
    // oxlint-disable-next-line no-await-in-loop -- each step depends on what stands there
    const mark = at === streamSeq ? last : await stream.markAt(at);
    if (mark === null || mark.registerSeq === 0) continue;
    // oxlint-disable-next-line no-await-in-loop -- as above
    const [record] = await store.read({ after: mark.registerSeq - 1, limit: 1 });
    if (record?.seq === mark.registerSeq && record.id === mark.id) return { seq: record.seq, strangers };
    strangers.add(mark.id);
  }
  return { seq: await remembered(), strangers };
}
