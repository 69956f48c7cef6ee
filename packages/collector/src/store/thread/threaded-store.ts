import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { Store } from '../store.js';
import type { ThreadData } from './register-thread.js';
import { errorSent } from './sent-error.js';
import type { Answer, CallsOf, FromThread, Part, PartOf, ToThread } from './thread-messages.js';

/** Beside this file once it is built. */
const THREAD = new URL('./register-thread.js', import.meta.url);

type Waiting = { readonly resolve: (result: unknown) => void; readonly reject: (error: Error) => void };

type Remote<Type> = Pick<Type, CallsOf<Type>>;

/** What goes to the thread, by part; the compiler finds what is missing. */
const CALLS: { readonly [Name in Part]: Readonly<Record<CallsOf<PartOf<Name>>, true>> } = {
  store: {
    append: true,
    read: true,
    expectedFiles: true,
    erase: true,
    scrub: true,
    recordsOf: true,
    appendTo: true,
    cases: true,
    caseRecords: true,
    caseSummaries: true,
    tallies: true,
    subjects: true,
    rebuildCases: true,
    serveBy: true,
    caseNamed: true,
    contactNames: true,
    shownCategories: true,
    overdueWithoutNotice: true,
    distrustNotices: true,
    resolvedCases: true,
    untouchedCases: true,
    addToken: true,
    tokenOf: true,
    tokens: true,
    revokeToken: true,
    count: true,
    verify: true,
    lastSeq: true,
    probe: true,
    isOutgrown: true,
    ready: true,
    close: true,
  },
  outgoing: {
    webhooks: true,
    addWebhook: true,
    removeWebhook: true,
    changeSecret: true,
    setGone: true,
    begin: true,
    plan: true,
    due: true,
    nextDueAt: true,
    triedAfter: true,
    arrived: true,
    failed: true,
    dead: true,
    revive: true,
    standings: true,
    lease: true,
    leaseOf: true,
    endLease: true,
    cursorOf: true,
    moveCursor: true,
  },
  sessions: { begin: true, find: true, end: true },
  templates: { list: true, put: true, remove: true },
};

/** Calls that are answered by the thread of a register. While one is under way, the process stays. */
class ThreadCalls {
  readonly #worker: Worker;
  readonly #waiting = new Map<number, Waiting>();
  #last = 0;
  #isClosed = false;

  constructor(worker: Worker) {
    this.#worker = worker;
    worker.on('message', (message: FromThread) => {
      if ('answers' in message) for (const answer of message.answers) this.#settle(answer);
    });
    worker.once('exit', () => this.#end());
  }

  /** The calls of a part. */
  part<Name extends Part>(part: Name): Remote<PartOf<Name>> {
    const calls = Object.keys(CALLS[part]).map((method) => [
      method,
      (...args: readonly unknown[]) => this.#call(part, method, args),
    ]);
    return Object.fromEntries(calls) as Remote<PartOf<Name>>;
  }

  #call(part: Part, method: string, args: readonly unknown[]): Promise<unknown> {
    if (this.#isClosed) return Promise.reject(new Error(`Failed to ${method}: the register is closed.`));
    const id = ++this.#last;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      this.#worker.ref();
      // Each at once, so that the thread begins with the first while others are still being read.
      this.#worker.postMessage({ id, part, method, args } satisfies ToThread);
    });
  }

  #settle(answer: Answer): void {
    const waiting = this.#waiting.get(answer.id);
    this.#waiting.delete(answer.id);
    if (this.#waiting.size === 0) this.#worker.unref();
    if ('failure' in answer) waiting?.reject(errorSent(answer.failure));
    else waiting?.resolve(answer.result);
  }

  #end(): void {
    this.#isClosed = true;
    for (const { reject } of this.#waiting.values()) reject(new Error('The thread of the register has ended.'));
    this.#waiting.clear();
  }
}

/** Tells listeners of what the thread says was appended; the thread is asked to say so while there are any. */
function appendsOf(worker: Worker): Store['subscribe'] {
  const listeners = new Set<() => void>();
  const listen = (isWanted: boolean) => worker.postMessage({ listen: isWanted } satisfies ToThread);
  worker.on('message', (message: FromThread) => {
    if ('appended' in message) for (const listener of listeners) listener();
  });
  return (onAppend) => {
    const listener = () => onAppend();
    listeners.add(listener);
    if (listeners.size === 1) listen(true);
    return () => {
      if (listeners.delete(listener) && listeners.size === 0) listen(false);
    };
  };
}

/** Starts the thread of a register and waits until it is open. */
async function storeOnThread(where: ThreadData, thread: URL): Promise<Store> {
  const worker = new Worker(thread, { workerData: where, name: 'register' });
  const [opened] = (await once(worker, 'message')) as [FromThread];
  if ('failedToOpen' in opened) throw errorSent(opened.failedToOpen);
  const calls = new ThreadCalls(worker);
  const ended = once(worker, 'exit');
  const store = calls.part('store');
  const subscribe = appendsOf(worker);
  // Last, since whoever begins to listen to a worker has the process stay for it.
  worker.unref();
  let closing: Promise<void> | undefined;
  const close = async () => {
    await store.close();
    // Whoever waits for the end has the process stay for it.
    worker.ref();
    await ended;
  };
  return {
    ...store,
    outgoing: calls.part('outgoing'),
    sessions: calls.part('sessions'),
    templates: calls.part('templates'),
    subscribe,
    close: () => (closing ??= close()),
  };
}

/**
 * Opens a register in a SQLite file like `openSqliteStore`, on a thread of its own: while it waits for the disk or reads a long list, the
 * rest of the process goes on. If the thread fails, the process does, as it would without one.
 *
 * @param path File, made if there is none; its folder must exist.
 * @param thread Where the built thread is.
 * @throws {Error} If the file cannot be opened or written, is no database, or is from a newer version.
 */
export const openSqliteStoreOnThread = (path: string, thread: URL = THREAD): Promise<Store> =>
  storeOnThread({ sqlite: path }, thread);

/**
 * Opens a register in PostgreSQL like `openPostgresStore`, on a thread of its own: while the rest of the process reads and checks requests, an
 * answer of the database does not wait to be heard, and those who append wait for each. If the thread fails, the process does.
 *
 * @param url As `openPostgresStore` has it.
 * @param thread Where the built thread is.
 * @throws {Error} If it cannot be connected to or written, or is from a newer version.
 */
export const openPostgresStoreOnThread = (url: string, thread: URL = THREAD): Promise<Store> =>
  storeOnThread({ postgres: url }, thread);
