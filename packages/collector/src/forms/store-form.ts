import { sourceOf, type VoiceEvent } from '@hearback/protocol';
import type { Context } from '../context.js';
import { judgeEvent } from '../intake/judge-event.js';
import { settle } from '../intake/settle.js';
import { formEvent, newVoice } from './form-event.js';
import type { FormVoice } from './form-voice.js';
import type { MadeVoice, Post } from './recent-posts.js';

/** How a form came. */
export type FormOrigin = {
  readonly site: string;
  /** Origin of the page; `null` for none, and for a page of this collector. */
  readonly origin: string | null;
  /** Id that the page made for this form; empty for none. */
  readonly ownId: string;
  readonly post: Omit<Post, 'ownId'>;
};

/** What a person learns of a voice that is on stable storage. */
export type StoredForm = {
  readonly number: string;
  /** `null` where the key was shown before and is known to nobody here. */
  readonly key: string | null;
  readonly wasKnown: boolean;
};

/** What was said, less the hash of the key, which is another one at each attempt. */
const saidIn = (data: Readonly<Record<string, unknown>>): string =>
  JSON.stringify({ ...data, trackingKeyHash: undefined });

/**
 * Stores the voice of a form once, however often the form comes.
 *
 * @param voice Without a fault.
 * @throws {Error} If the register cannot be written or read.
 */
export async function storeForm(
  voice: FormVoice,
  { site, origin, ownId, post }: FormOrigin,
  context: Context,
): Promise<StoredForm> {
  const { recentPosts, sites, store, now } = context;
  const append = async (made: MadeVoice) => {
    const event = formEvent(voice, made, site, now());
    const judged = judgeEvent(event, { sites, origin, receivedAt: new Date(now()).toISOString() });
    const [outcome] = await settle([judged], [event], context);
    if (!judged.ok) throw new Error(`Failed to store a form: expected an event, got one that is ${outcome?.code}.`);
    return { number: judged.record.number, key: made.key, wasKnown: outcome?.status === 'duplicate' };
  };
  const hasWords = 'text' in voice.data || 'comment' in voice.data;
  const appendAs = async (id: string) => {
    const made = await recentPosts.voiceOf({ ...post, ownId: id }, hasWords, () => newVoice(id, now()));
    return { made, stored: await append(made) };
  };
  const { made, stored } = await appendAs(ownId);
  if (!stored.wasKnown) return stored;
  const records = await store.recordsOf(stored.number);
  const before = records.find(({ id, source }) => id === made.id && source === sourceOf(site));
  const { data }: { readonly data: Readonly<Record<string, unknown>> } = JSON.parse(
    before?.event ?? '{"data":{}}',
  ) as VoiceEvent;
  // This post, a moment ago: the key that was made for it is the one that counts.
  if (data.trackingKeyHash === made.keyHash) return { ...stored, wasKnown: false };
  // The page's id was in the register before. With the same text, this is the form sent again; with another, it is a voice of its own.
  if (saidIn(data) === saidIn(voice.data)) return { ...stored, key: null };
  return { ...(await appendAs('')).stored, wasKnown: false };
}
