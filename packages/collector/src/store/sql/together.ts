/**
 * Waits for all, as `Promise.all` does, and for all also where one fails: what works on a transaction must not go on when that is over.
 *
 * @throws What the first of them, in their order, failed with.
 */
export async function together<Results extends readonly unknown[]>(
  work: readonly [...{ [Place in keyof Results]: Promise<Results[Place]> }],
): Promise<Results> {
  const settled = await Promise.allSettled(work);
  for (const each of settled) if (each.status === 'rejected') throw each.reason;
  return settled.map((each) => (each as PromiseFulfilledResult<unknown>).value) as unknown as Results;
}
