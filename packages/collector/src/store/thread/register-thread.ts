import { parentPort, workerData, type MessagePort } from 'node:worker_threads';
import type { Store } from '../store.js';
import { AnswersTogether } from './answers-together.js';
import { sentError } from './sent-error.js';
import type { Call, FromThread, Part, ToThread } from './thread-messages.js';

/** What the thread is told when it begins: the file of the register, or its address in PostgreSQL. */
export type ThreadData = { readonly sqlite: string } | { readonly postgres: string };

type Method = (...args: unknown[]) => Promise<unknown>;

/** Answers calls for a register until it is closed. */
function serve(store: Store, port: MessagePort): void {
  const { outgoing, sessions, templates } = store;
  const parts: Readonly<Record<Part, object>> = { store, outgoing, sessions, templates };
  const say = (message: FromThread) => port.postMessage(message);
  let stopListening = () => {};
  const answers = new AnswersTogether((together) => say({ answers: together }));

  const answer = async ({ id, part, method, args }: Call) => {
    try {
      const result = await (Reflect.get(parts[part], method) as Method).apply(parts[part], [...args]);
      answers.give({ id, result });
    } catch (error) {
      answers.give({ id, failure: sentError(error) });
    }
    if (part !== 'store' || method !== 'close') return;
    answers.flush();
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
