/**
 * How many turns everything else had while some work was done: none where it kept the process to itself.
 *
 * @param work Gets what tells how many there were so far.
 */
export async function turnsDuring(work: (soFar: () => number) => Promise<unknown>): Promise<number> {
  let [turns, isOver] = [0, false];
  const turn = () => {
    turns += 1;
    if (!isOver) setImmediate(turn);
  };
  setImmediate(turn);
  await work(() => turns);
  isOver = true;
  return turns;
}
