/** Most items one commit takes, so that no task of the page grows with what was said in a loop. */
export const MOST_AT_ONCE = 50;

type Waiting<Item, Answer> = {
  readonly item: Item;
  readonly resolve: (answer: Answer) => void;
  readonly reject: (error: unknown) => void;
};

/**
 * Gathers calls made in one task and commits them together, so that a hundred submits cost two transactions. One commit
 * follows the other.
 *
 * @param commit Takes the items in order and answers for each; what it throws reaches every caller of the group.
 */
export function groupCommit<Item, Answer>(
  commit: (items: readonly Item[]) => Promise<readonly Answer[]>,
): (item: Item) => Promise<Answer> {
  const waiting: Waiting<Item, Answer>[] = [];
  let busy = false;

  const drain = async () => {
    busy = true;
    // Whatever else this task says goes along.
    await undefined;
    while (waiting.length) {
      const group = waiting.splice(0, MOST_AT_ONCE);
      try {
        const answers = await commit(group.map(({ item }) => item));
        group.forEach(({ resolve }, index) => resolve(answers[index]!));
      } catch (error) {
        for (const { reject } of group) reject(error);
      }
    }
    busy = false;
  };

  return (item) =>
    new Promise((resolve, reject) => {
      waiting.push({ item, resolve, reject });
      if (!busy) void drain();
    });
}
