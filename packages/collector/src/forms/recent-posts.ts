import { createHash } from 'node:crypto';
import { addressKey } from '../limits/address-key.js';
import type { FormFields } from './form-fields.js';

/** What was made for a post: the event's id, and the key that the person is shown. */
export type MadeVoice = { readonly id: string; readonly key: string; readonly keyHash: string };

/** Milliseconds within which identical words count as one form: reloading the page sends it again. */
const WORDS_WINDOW_MS = 10 * 60_000;

/** Milliseconds within which identical scores without words count as one: a button pressed twice. Two people at one address may well give the same. */
const SCORE_WINDOW_MS = 10_000;

/** Posts remembered at most; the one made longest ago makes room. */
const MAX_POSTS = 10_000;

/** The identity of a post. */
export type Post = {
  readonly fields: FormFields;
  readonly remoteAddress: string | undefined;
  readonly userAgent: string | null;
  /** Id that the voice is to have; empty for a new one. */
  readonly ownId: string;
};

/**
 * Remembers the forms of the last few minutes, so that the same form sent twice is one voice and shows the same number and key. Keys stay in memory
 * for that long; after that, only the person has them.
 */
export class RecentPosts {
  readonly #now: () => number;
  readonly #made = new Map<string, { readonly voice: Promise<MadeVoice>; readonly untilMs: number }>();

  /** @param now Milliseconds since 1970. */
  constructor(now: () => number) {
    this.#now = now;
  }

  /**
   * What was made for the same post before, or is made now.
   *
   * @param hasWords Whether the person wrote something.
   */
  voiceOf(post: Post, hasWords: boolean, make: () => Promise<MadeVoice>): Promise<MadeVoice> {
    const nowMs = this.#now();
    const digest = digestOf(post);
    const known = this.#made.get(digest);
    if (known && known.untilMs > nowMs) return known.voice;
    const voice = make();
    this.#made.delete(digest);
    this.#made.set(digest, { voice, untilMs: nowMs + (hasWords ? WORDS_WINDOW_MS : SCORE_WINDOW_MS) });
    for (const [oldest, { untilMs }] of this.#made)
      if (untilMs <= nowMs || this.#made.size > MAX_POSTS) this.#made.delete(oldest);
      else break;
    return voice;
  }
}

function digestOf({ fields, remoteAddress, userAgent, ownId }: Post): string {
  const sender = [remoteAddress === undefined ? '' : addressKey(remoteAddress), userAgent];
  const entries = [...fields].filter(([, value]) => value !== '').sort(([a], [b]) => (a < b ? -1 : 1));
  return createHash('sha256')
    .update(JSON.stringify([sender, ownId, entries]))
    .digest('base64');
}
