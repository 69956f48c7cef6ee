import { fileFault, isPhoto, MAX_FILES, type FileFault } from './evidence-rules.js';
import { reEncode, type PhotoFault } from './re-encode.js';
import { thumbnail } from './thumbnail.js';

/** One file a person has offered. */
export type EvidenceItem = {
  /** Tells one from another, also where names are the same. */
  readonly id: number;
  /** As the person knows it; never sent of a photo. */
  readonly name: string;
  readonly isPhoto: boolean;
  readonly state: 'working' | 'ready' | PhotoFault | FileFault;
  /** What will be sent; absent unless ready. */
  readonly file?: File;
  /** Small picture of a photo. */
  readonly picture?: HTMLCanvasElement;
};

/** What happened last, for screen readers: which of the texts, and of which file. */
export type Said = { readonly text: 'added' | 'removed' | 'blurred' | 'refused'; readonly name: string };

const isHeld = ({ state }: EvidenceItem) => state === 'ready' || state === 'working';

/**
 * The files of one complaint: photos made anew, one after the other, everything else as it is. Of a photo nothing is kept
 * but what will be sent.
 */
export class EvidenceFiles {
  readonly #changed: () => void;
  #items: readonly EvidenceItem[] = [];
  #said: Said | undefined;
  #lastId = 0;
  #queue: Promise<void> = Promise.resolve();

  /** @param changed Called after every change. */
  constructor(changed: () => void) {
    this.#changed = changed;
  }

  /** In the order they were offered, those that could not be taken included. */
  get items(): readonly EvidenceItem[] {
    return this.#items;
  }

  get said(): Said | undefined {
    return this.#said;
  }

  /** What is to be sent. */
  get ready(): readonly File[] {
    return this.#items.flatMap(({ file }) => file ?? []);
  }

  get isWorking(): boolean {
    return this.#items.some(({ state }) => state === 'working');
  }

  /** Whether there is room for another file. */
  get hasRoom(): boolean {
    return this.#items.filter(isHeld).length < MAX_FILES;
  }

  /** Takes files in. What cannot be taken is listed with its fault until it is removed. */
  add(files: Iterable<File>): void {
    for (const file of files) {
      const fault = fileFault(file, this.#items.filter(isHeld).length);
      const photo = isPhoto(file);
      const item = { id: ++this.#lastId, name: file.name, isPhoto: photo };
      if (fault) this.#put({ ...item, state: fault }, 'refused');
      else if (!photo) this.#put({ ...item, state: 'ready', file }, 'added');
      else {
        this.#put({ ...item, state: 'working' });
        this.#queue = this.#queue.then(() => this.#make(item.id, file));
      }
    }
  }

  remove(id: number): void {
    const item = this.#find(id);
    if (!item) return;
    this.#items = this.#items.filter((each) => each !== item);
    this.#said = { text: 'removed', name: item.name };
    this.#changed();
  }

  /** Puts another picture in the place of a photo; the one before is forgotten. */
  async replace(id: number, photo: Blob): Promise<void> {
    await this.#show(id, photo, 'blurred');
  }

  /** Forgets every file. */
  clear(): void {
    this.#items = [];
    this.#said = undefined;
    this.#changed();
  }

  async #make(id: number, original: File): Promise<void> {
    if (!this.#find(id)) return;
    const photo = await reEncode(original);
    const item = this.#find(id);
    if (!item) return;
    if (typeof photo === 'string') this.#put({ ...item, state: photo }, 'refused');
    else await this.#show(id, photo, 'added');
  }

  async #show(id: number, photo: Blob, text: Said['text']): Promise<void> {
    const picture = await thumbnail(photo);
    const item = this.#find(id);
    if (!item) return;
    // A name such as IMG_20260512_103355 tells when and by which camera; the person's own name for it stays here.
    const file = new File([photo], `photo-${id}.jpg`, { type: photo.type, lastModified: 0 });
    this.#put({ ...item, state: 'ready', file, ...(picture && { picture }) }, text);
  }

  #find(id: number): EvidenceItem | undefined {
    return this.#items.find((item) => item.id === id);
  }

  #put(item: EvidenceItem, text?: Said['text']): void {
    this.#items = this.#find(item.id)
      ? this.#items.map((each) => (each.id === item.id ? item : each))
      : [...this.#items, item];
    if (text) this.#said = { text, name: item.name };
    this.#changed();
  }
}
