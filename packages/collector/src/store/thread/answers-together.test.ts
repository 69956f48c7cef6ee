import { describe, expect, it } from 'vitest';
import { AnswersTogether } from './answers-together.js';
import type { Answer } from './thread-messages.js';

/** What is sent as between threads, message by message. */
function sending() {
  const sent: (readonly Answer[])[] = [];
  return { sent, answers: new AnswersTogether((answers) => void sent.push(structuredClone(answers))) };
}

describe('AnswersTogether', () => {
  it('sends the answers of a turn as one message', async () => {
    const { sent, answers } = sending();
    answers.give({ id: 1, result: 'one' });
    answers.give({ id: 2, result: 'two' });
    expect(sent).toEqual([]);
    await new Promise(setImmediate);
    answers.give({ id: 3, result: 'three' });
    answers.flush();
    await new Promise(setImmediate);
    expect(sent.map((message) => message.map(({ id }) => id))).toEqual([[1, 2], [3]]);
  });

  it('fails only the call whose answer cannot be sent', () => {
    const { sent, answers } = sending();
    answers.give({ id: 1, result: 'one' });
    answers.give({ id: 2, result: () => 'no data' });
    answers.give({ id: 3, result: 'three' });
    answers.flush();
    expect(sent.flat()).toEqual([
      { id: 1, result: 'one' },
      { id: 2, failure: expect.objectContaining({ message: expect.stringContaining('could not be cloned') }) },
      { id: 3, result: 'three' },
    ]);
  });
});
