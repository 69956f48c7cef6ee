/** Most items one commit takes, so that no task of the page grows with what was said in a loop. */
export const MOST_AT_ONCE = 50;

/**
 * Gathers calls made in one task and commits them together, so that a hundred submits cost two transactions. One commit
 * follows the other.
 *
 * @param commit Takes the items in order and answers for each; what it throws reaches every caller of the group.
 */
export function groupCommit<Item, Answer>(
  commit: (items: readonly Item[]) => Promise<readonly Answer[]>,
): (item: Item) => Promise<Answer> {
  let group: Item[] = [];
  let committing: Promise<unknown> = Promise.resolve();

  return async (item) => {
    if (group.length % MOST_AT_ONCE === 0) {
      const own: Item[] = (group = []);
      // Takes whatever was said until it begins; then nothing is left of the group.
      const begin = () => commit(own.splice(0));
      committing = committing.then(begin, begin);
    }
    const index = group.push(item) - 1;
    return ((await committing) as readonly Answer[])[index]!;
  };
}
