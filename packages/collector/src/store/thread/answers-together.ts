import { sentError } from './sent-error.js';
import type { Answer } from './thread-messages.js';

/**
 * Gathers the answers of a turn, so that one message brings them all: batches that share a commit are answered in the same turn. An answer that cannot be
 * sent becomes a failure of its own call, and of no other.
 */
export class AnswersTogether {
  readonly #send: (answers: readonly Answer[]) => void;
  #answers: Answer[] = [];

  /** @param send Throws if it cannot copy what an answer holds. */
  constructor(send: (answers: readonly Answer[]) => void) {
    this.#send = send;
  }

  /** Sends an answer with the others of this turn. */
  give(answer: Answer): void {
    if (this.#answers.push(answer) === 1) process.nextTick(() => this.flush());
  }

  /** Sends what has been gathered. */
  flush(): void {
    const answers = this.#answers;
    this.#answers = [];
    if (answers.length === 0) return;
    try {
      this.#send(answers);
    } catch {
      for (const answer of answers) this.#sendAlone(answer);
    }
  }

  #sendAlone(answer: Answer): void {
    try {
      this.#send([answer]);
    } catch (error) {
      this.#send([{ id: answer.id, failure: sentError(error) }]);
    }
  }
}
