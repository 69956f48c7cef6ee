import { createHash } from 'node:crypto';
import type { Violations } from './violations.js';
import type { Voice, VoiceBook } from './voice-book.js';

/** Everything the outside knows of one file somebody put beside a voice. */
export type AttachedFile = {
  readonly voice: Voice;
  readonly sha256: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** The endpoint can never take it. */
  readonly poison: boolean;
  /** It was seen on the disk once its voice was said to be kept. */
  kept: boolean;
  /** The browser took its bytes and left its record. */
  bytesLost: boolean;
  /** The endpoint has it, as it was given. */
  arrived: boolean;
  /** The endpoint has refused it by a reason. */
  refused: boolean;
};

const keyOf = (voice: string, sha256: string) => `${voice}/${sha256}`;

/** Every file of a schedule, and what became of it. */
export class FileBook {
  readonly all = new Map<string, AttachedFile>();
  /** Storage was cleared, or a clock was set so far that receipts are forgotten: nobody is bound any more. */
  released = false;
  readonly #voices: VoiceBook;
  readonly #violations: Violations;

  constructor(voices: VoiceBook, violations: Violations) {
    this.#voices = voices;
    this.#violations = violations;
  }

  /** Somebody chooses a file for a voice. Gives what a page sees as a `File`. */
  choose(voice: Voice, nth: number, poison: boolean): Blob {
    const bytes = new TextEncoder().encode(`${voice.name}, picture ${nth}${poison ? ', of no use' : ''}`);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const known = this.all.get(keyOf(voice.id, sha256));
    if (!known)
      this.all.set(keyOf(voice.id, sha256), {
        voice,
        sha256,
        bytes,
        poison,
        kept: false,
        bytesLost: false,
        arrived: false,
        refused: false,
      });
    const file = { size: bytes.length, type: 'image/jpeg', name: `${nth}.jpg`, arrayBuffer: async () => bytes.buffer };
    return file as unknown as Blob;
  }

  /** The files of one voice. */
  of({ id }: Voice): AttachedFile[] {
    return [...this.all.values()].filter(({ voice }) => voice.id === id);
  }

  /**
   * A file arrives at an endpoint.
   *
   * @param counted Ids the endpoint counts.
   * @returns What it is to be taken for; `undefined` for one nobody gave.
   */
  arrives(sha256: string, body: ArrayBuffer, counted: ReadonlySet<string>): AttachedFile | undefined {
    const found = [...this.all.values()].filter((file) => file.sha256 === sha256);
    const file = found.find(({ voice }) => counted.has(voice.id)) ?? found[0];
    if (!file) {
      this.#violations.add('file changed on the way', `nobody gave ${sha256}`);
      return undefined;
    }
    const { name, id } = file.voice;
    if (!counted.has(id)) this.#violations.add('file before its voice', `a file of ${name}`);
    if (!Buffer.from(body).equals(file.bytes)) this.#violations.add('file changed on the way', `a file of ${name}`);
    return file;
  }

  /** A page tells that a file is refused. */
  told(voice: string, sha256: string, reason: string): void {
    const file = this.all.get(keyOf(voice, sha256));
    if (!file?.refused && !(file?.bytesLost && reason === 'bytes_lost'))
      this.#violations.add('file refused without a reason', `${this.#voices.of(voice)?.name}: ${reason}`);
  }
}
