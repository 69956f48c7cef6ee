/**
 * Waits for all promises, like `Promise.all`, but also if one fails: no work on a transaction may continue after its end.
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
