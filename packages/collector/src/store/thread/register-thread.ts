import { parentPort, workerData, type MessagePort } from 'node:worker_threads';
import type { Store } from '../store.js';
import { sentError } from './sent-error.js';
import type { Answer, Call, FromThread, Part, ToThread } from './thread-messages.js';

/** What the thread is told when it begins: the file of the register, or its address in PostgreSQL. */
export type ThreadData = { readonly sqlite: string } | { readonly postgres: string };

type Method = (...args: unknown[]) => Promise<unknown>;

/** Answers calls for a register until it is closed. */
function serve(store: Store, port: MessagePort): void {
  const { outgoing, sessions, templates } = store;
  const parts: Readonly<Record<Part, object>> = { store, outgoing, sessions, templates };
  const say = (message: FromThread) => port.postMessage(message);
  let stopListening = () => {};
  let answers: Answer[] = [];

  const sendAnswers = () => {
    if (answers.length > 0) say({ answers });
    answers = [];
  };

  // Batches that share a commit are answered in the same turn: one message brings all their answers.
  const give = (answer: Answer) => {
    if (answers.push(answer) === 1) process.nextTick(sendAnswers);
  };

  const answer = async ({ id, part, method, args }: Call) => {
    try {
      const result = await (Reflect.get(parts[part], method) as Method).apply(parts[part], [...args]);
      give({ id, result });
    } catch (error) {
      give({ id, failure: sentError(error) });
    }
    if (part !== 'store' || method !== 'close') return;
    sendAnswers();
    // An open port is all that keeps this thread running.
    port.close();
  };

  port.on('message', (message: ToThread) => {
    if ('id' in message) return void answer(message);
    stopListening();
    stopListening = message.listen ? store.subscribe(() => say({ appended: true })) : () => {};
  });
  say({ opened: true });
}

/** Loads what its database needs, and not what the other one does. */
const open = async (where: ThreadData): Promise<Store> =>
  'sqlite' in where
    ? (await import('../sqlite-store.js')).openSqliteStore(where.sqlite)
    : (await import('../open-postgres-store.js')).openPostgresStore(where.postgres);

try {
  serve(await open(workerData as ThreadData), parentPort!);
} catch (error) {
  parentPort!.postMessage({ failedToOpen: sentError(error) } satisfies FromThread);
}
