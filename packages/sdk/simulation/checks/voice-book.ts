import type { Durability } from '../../src/store/store.js';

/** Everything the outside knows of one voice. */
export type Voice = {
  /** Begins its text, so that it is known whatever its id is. */
  readonly name: string;
  readonly id: string;
  readonly site: string;
  /** What was said. */
  readonly text: string;
  /** The endpoint can never take it. */
  readonly poison: boolean;
  /** Until when it is held, by the clock of the device; it is sent sooner where its page is hidden or left. */
  heldUntilMs: number;
  /** A page was hidden or left since, or somebody asked for all to be sent. */
  hurried: boolean;
  /** How often it was submitted; its time is of the submit that was stored. */
  submits: number;
  /** The best that was promised for it so far. */
  promise: Durability | undefined;
  /** Pages whose memory alone was promised to keep it. */
  readonly keepers: Set<object>;
  /** Why nobody is bound by the promise any more. */
  released: string | undefined;
  /** Somebody asked to forget it. */
  discarded: boolean;
  /** Answers that are awaited: of submits, and of tries to take it back. */
  submitting: number;
  takingBack: number;
  /** Somebody was told that it is as if it had never been said. */
  takenBack: boolean;
  /** A page that may store nothing has a copy of its own, of which no other page can know. */
  copied: boolean;
};

/** Whether somebody asked that it be as if it had not been said, and may have been heard. */
export const isForgotten = ({ discarded, takingBack, takenBack }: Voice): boolean =>
  discarded || takenBack || takingBack > 0;

const RANK: readonly (Durability | undefined)[] = [undefined, 'memory', 'disk-deferred', 'disk'];

/** Every voice of a schedule: what was promised, and what took the promise back. */
export class VoiceBook {
  readonly all: Voice[] = [];
  readonly #byId = new Map<string, Voice>();
  /** Sites somebody is purging, by the page it is done on. */
  readonly #purging = new Map<object, string>();
  #clearedAtMs = -1;

  add(voice: Pick<Voice, 'name' | 'id' | 'site' | 'text' | 'poison'>): Voice {
    const entry: Voice = {
      ...voice,
      heldUntilMs: 0,
      hurried: false,
      submits: 0,
      promise: undefined,
      keepers: new Set(),
      released: undefined,
      discarded: [...this.#purging.values()].includes(voice.site),
      submitting: 0,
      takingBack: 0,
      takenBack: false,
      copied: false,
    };
    this.all.push(entry);
    this.#byId.set(voice.id, entry);
    return entry;
  }

  /** `undefined` for an id nobody has made here. */
  of(id: string): Voice | undefined {
    return this.#byId.get(id);
  }

  /**
   * `submit` resolved on a page.
   *
   * @param sinceMs When it was called. What was cleared meanwhile may have been this.
   */
  promise(
    voice: Voice,
    { durability, page, sinceMs }: { durability: Durability; page: object; sinceMs: number },
  ): void {
    if (durability === 'memory') {
      voice.copied = true;
      voice.keepers.add(page);
    }
    if (voice.released || RANK.indexOf(durability) > RANK.indexOf(voice.promise)) voice.promise = durability;
    voice.released = sinceMs <= this.#clearedAtMs ? 'storage cleared' : undefined;
  }

  /** A page begins to forget everything of a site; what is said there until it is done may go as well. */
  beginPurge(site: string, page: object): void {
    this.#purging.set(page, site);
    for (const voice of this.all) if (voice.site === site) voice.discarded = true;
  }

  /** It is done, or will never be. */
  endPurge(page: object): void {
    this.#purging.delete(page);
  }

  /** What waits on a site goes now, held or not. */
  hurry(site: string): void {
    for (const voice of this.all) if (voice.site === site) voice.hurried = true;
  }

  /** A page is gone: what only its memory kept may go with it. */
  pageGone(page: object): void {
    this.endPurge(page);
    for (const voice of this.all)
      if (voice.keepers.delete(page) && voice.promise === 'memory' && !voice.keepers.size)
        voice.released = 'the page that kept it in memory is gone';
  }

  /** The browser was killed before `localStorage` reached the disk. */
  keysLost(keys: readonly string[]): void {
    for (const voice of this.all)
      if (voice.promise === 'disk-deferred' && keys.some((key) => key.endsWith(voice.id)))
        voice.released = 'killed before localStorage was on disk';
  }

  /** The person cleared the site's data. */
  cleared(nowMs: number): void {
    this.#clearedAtMs = nowMs;
    for (const voice of this.all) voice.released ??= 'storage cleared';
  }

  /** Voices that must be accounted for. */
  bound(): Voice[] {
    return this.all.filter((voice) => voice.promise && !voice.released && !isForgotten(voice));
  }
}
