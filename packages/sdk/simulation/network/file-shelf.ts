import type { AttachedFile, FileBook } from '../checks/file-book.js';
import type { Seeded } from '../world/seeded.js';
import type { Answer } from './answer.js';

/** Where the endpoint of one site puts files: by their hash, each as often as it comes. */
export class FileShelf {
  readonly #files: FileBook;
  readonly #counted: ReadonlySet<string>;
  readonly #random: Seeded;

  constructor(files: FileBook, counted: ReadonlySet<string>, random: Seeded) {
    this.#files = files;
    this.#counted = counted;
    this.#random = random;
  }

  /** Takes note of a file and judges it truly. */
  receive(url: string, body: ArrayBuffer): Answer {
    const file = this.overlook(url, body);
    if (file?.poison) {
      file.refused = true;
      return this.#random.pick<Answer>([
        { status: 413, headers: {}, body: '' },
        { status: 415, headers: {}, body: '' },
        { status: 422, headers: { 'content-type': 'application/problem+json' }, body: '{"code":"hash_mismatch"}' },
      ]);
    }
    if (file) file.arrived = true;
    return { status: this.#random.pick([200, 201, 204]), headers: {}, body: '' };
  }

  /** Takes note of a file without judging it. */
  overlook(url: string, body: ArrayBuffer): AttachedFile | undefined {
    return this.#files.arrives(url.split('/').at(-1)!, body, this.#counted);
  }
}
