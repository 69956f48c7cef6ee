/** Requests under way at once: the collector serves others, too. */
const AT_ONCE = 4;

/** Works through a list, a few items at a time. Rejects with the first error, once all work under way has ended. */
export async function inParallel<T>(items: readonly T[], work: (item: T) => Promise<void>): Promise<void> {
  const queue = [...items];
  const worker = async () => {
    for (let item = queue.shift(); item !== undefined; item = queue.shift())
      // oxlint-disable-next-line no-await-in-loop -- a worker does one thing at a time
      await work(item);
  };
  const ended = await Promise.allSettled(Array.from({ length: AT_ONCE }, worker));
  const broken = ended.find((each) => each.status === 'rejected');
  if (broken) throw broken.reason;
}
