/**
 * Gathers calls made in one task and commits them together, so that a hundred submits cost one transaction.
 *
 * @param commit Takes the items in order and answers for each; what it throws reaches every caller of the group.
 */
export function groupCommit<Item, Answer>(
  commit: (items: readonly Item[]) => Promise<readonly Answer[]>,
): (item: Item) => Promise<Answer> {
  let group: { items: Item[]; answers: Promise<readonly Answer[]> } | undefined;
  return async (item) => {
    group ??= {
      items: [],
      answers: Promise.resolve().then(() => {
        const { items } = group!;
        group = undefined;
        return commit(items);
      }),
    };
    const index = group.items.push(item) - 1;
    return (await group.answers)[index]!;
  };
}
