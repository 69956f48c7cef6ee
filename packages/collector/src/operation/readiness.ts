import type { AttachmentStore } from '../attachments/attachment-store.js';
import type { Store } from '../store/store.js';

/** How one check ended: `slow` if it did not end within the limit. */
export type CheckResult = 'ok' | 'failed' | 'slow';

/** What was checked and how it ended. `files` is absent where none are taken. */
export type Readiness = { readonly register: CheckResult; readonly files?: CheckResult };

/** What is checked, and how long that may take. */
export type ReadinessOptions = {
  readonly store: Store;
  readonly attachments: AttachmentStore | null;
  readonly limitMs: number;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Receives the reason for a failed check, which the response does not reveal. */
  readonly onFailure: (error: unknown) => void;
};

/** Milliseconds for which a result is reused, so that frequent checks cost little. */
const FRESH_MS = 1000;

/** Writes a byte among the files and drops it again. */
async function writeFile(attachments: AttachmentStore): Promise<void> {
  const file = await attachments.begin();
  try {
    await file.write(new Uint8Array(1));
  } finally {
    await file.drop();
  }
}

/**
 * Checks whether the collector can do its work: it reads and writes the register, and begins and drops a file. However many requests come at the
 * same time or within a second, it checks once. A check that hangs is not started again before it has ended.
 */
export class ReadinessCheck {
  readonly #options: ReadinessOptions;
  readonly #underWay = new Map<string, Promise<void>>();
  #last: { readonly atMs: number; readonly found: Promise<Readiness> } | null = null;

  constructor(options: ReadinessOptions) {
    this.#options = options;
  }

  /** What was found, at most a second ago. Never rejects. */
  now(): Promise<Readiness> {
    const atMs = this.#options.now();
    const age = this.#last === null ? Infinity : atMs - this.#last.atMs;
    if (this.#last === null || age >= FRESH_MS || age < 0) this.#last = { atMs, found: this.#look() };
    return this.#last.found;
  }

  async #look(): Promise<Readiness> {
    const { store, attachments } = this.#options;
    const register = this.#check('register', () => store.probe());
    if (attachments === null) return { register: await register };
    const files = this.#check('files', () => writeFile(attachments));
    return { register: await register, files: await files };
  }

  async #check(name: string, begin: () => Promise<void>): Promise<CheckResult> {
    const work = this.#underWay.get(name) ?? begin().finally(() => this.#underWay.delete(name));
    this.#underWay.set(name, work);
    let timer: ReturnType<typeof setTimeout> | undefined;
    const tooLong = new Promise<'slow'>((resolve) => {
      timer = setTimeout(() => resolve('slow'), this.#options.limitMs);
    });
    try {
      return await Promise.race([work.then(() => 'ok' as const), tooLong]);
    } catch (error) {
      this.#options.onFailure(error);
      return 'failed';
    } finally {
      clearTimeout(timer);
    }
  }
}
